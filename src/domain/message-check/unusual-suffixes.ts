/**
 * Endings that are given away or sold for next to nothing, or that no Indonesian office uses. Two-letter ones are countries'
 * (the free ones of old, and some far ones). `my.id` and `biz.id`, though cheap, are what small traders here honestly use.
 */
export const unusualSuffixes: ReadonlySet<string> = new Set(
  `xyz top click icu online site vip shop live store website space fun link cfd sbs cyou bond buzz rest quest monster beauty hair
  skin makeup lol pics mom autos boats homes yachts motorcycles win bid loan men date racing download stream review reviews trade
  party science work accountant cricket faith gdn kim country zip mov club today world life wang ren ink press host fit tokyo
  london nyc surf uno bar cam casa ooo best wiki mobi rocks guru ninja pro one zone city money cash finance credit loans bet
  casino poker support help center company services digital agency network email chat social page gift gifts promo deals sale
  discount bargains shopping market claims lat pw tk ml ga cf gq cc ws su to ru cn ph in nu st sx gy biz`.split(/\s+/),
)
