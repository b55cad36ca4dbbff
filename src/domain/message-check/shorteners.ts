/** Hosts whose addresses lead somewhere else, not shown before they are opened. Also those that firms run for themselves. */
export const shorteners: ReadonlySet<string> = new Set(
  `bit.ly s.id tinyurl.com t.co cutt.ly is.gd v.gd ow.ly buff.ly rb.gy t.ly shorturl.at tiny.cc bl.ink short.gy adf.ly ouo.io
  shorte.st rebrand.ly rebrandly.com bitly.com bitly.ws j.mp goo.gl g.co lnkd.in fb.me amzn.to shope.ee gg.gg qr.ae soo.gd
  clck.ru u.to dub.sh dub.co tiny.one bit.do mcaf.ee trib.al dlvr.it ift.tt po.st urlz.fr shorturl.asia shorturl.gg shrtco.de
  kutt.it cutt.us x.gd n9.cl acortar.link surl.li da.gd 1url.com chilp.it linktr.im tny.im snip.ly spoo.me ln.run intip.in
  linkr.it s.shopee.co.id vt.tiktok.com vm.tiktok.com page.link app.link onelink.me tokopedia.link lynk.at msha.ke`.split(
    /\s+/,
  ),
)
