/** A name people trust, and the registrable domains that are truly its owner's. */
export interface KnownName {
  /** Lower case, no hyphens. */
  readonly name: string
  readonly domains: readonly string[]
  /**
   * How it may be told from other words. `anywhere`: long or odd enough to mean the name even inside a longer word.
   * `alone`: short; means the name as a word by itself, or glued to bait words. `ordinary`: is a word or a name of other things
   * as well; means this owner only beside one of the words in `beside`.
   */
  readonly kind: 'anywhere' | 'alone' | 'ordinary'
  /** Words that make an ordinary word mean this owner. Empty for the other kinds. */
  readonly beside: readonly string[]
}

const listed = (kind: KnownName['kind'], text: string): readonly KnownName[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', domains = '', beside = ''] = line.split('|').map((part) => part.trim())
      const words = (part: string) => part.split(/\s+/).filter((word) => word !== '')
      return words(names).map((name) => ({
        name,
        domains: words(domains),
        kind,
        beside: words(beside),
      }))
    })

/**
 * One line for one owner: its names | its domains. Only domains known for certain; where an office's own address is under
 * `go.id`, nothing under `go.id` is ever taken for an imitation, so few of those need listing.
 */
const ANYWHERE = `
bankbri brimo klikbri britama brilink | bri.co.id
bankbca klikbca mybca bcamobile | bca.co.id klikbca.com
bankbni bnimobile wondrbni | bni.co.id
bankmandiri livinmandiri livinbymandiri mandirionline | bankmandiri.co.id
bankbsi bsimobile byond | bankbsi.co.id
bankbtn | btn.co.id
cimbniaga octomobile | cimbniaga.co.id
danamon | danamon.co.id
permatabank | permatabank.com permatabank.co.id
bankjatim | bankjatim.co.id
bankbjb | bankbjb.co.id
bankjateng | bankjateng.co.id
bankindonesia | bi.go.id
seabank | seabank.co.id
pegadaian | pegadaian.co.id
linkaja | linkaja.id
gopay | gopay.co.id gojek.com
gojek gofood | gojek.com
tokopedia | tokopedia.com
shopee shopeepay spaylater | shopee.co.id shopee.com
lazada | lazada.co.id lazada.com
bukalapak | bukalapak.com
blibli | blibli.com
traveloka | traveloka.com
indomaret klikindomaret | indomaret.co.id klikindomaret.com
alfamart alfagift | alfamart.co.id alfagift.id
posindonesia posind | posindonesia.co.id
sicepat | sicepat.com
anteraja | anteraja.id
ninjaxpress ninjavan | ninjaxpress.co ninjavan.co
jntexpress | jet.co.id
idexpress | idexpress.com
telkomsel mytelkomsel | telkomsel.com
indihome | indihome.co.id telkom.co.id telkomsel.com
telkom | telkom.co.id
indosat | indosatooredoo.com ioh.co.id im3.id
smartfren | smartfren.com
plnmobile iconplus | pln.co.id plniconplus.co.id
pertamina mypertamina | pertamina.com mypertamina.id
whatsapp | whatsapp.com whatsapp.net wa.me
facebook | facebook.com fb.com
instagram | instagram.com
netflix | netflix.com
bpjs bpjskesehatan bpjsketenagakerjaan bpjstk mobilejkn | bpjs-kesehatan.go.id bpjsketenagakerjaan.go.id
jamsostek | bpjsketenagakerjaan.go.id
taspen | taspen.co.id taspen.com
asabri | asabri.co.id
prakerja kartuprakerja | prakerja.go.id
sscasn sscndaftar simpegnas myasn siasn asndigital | bkn.go.id
bkn | bkn.go.id
bkngoid | bkn.go.id
bawaslu | bawaslu.go.id
komdigi kominfo | komdigi.go.id kominfo.go.id
kemensos | kemensos.go.id
cekbansos | kemensos.go.id
kemenkeu djp djponline coretax | kemenkeu.go.id pajak.go.id
kemenkes satusehat pedulilindungi | kemkes.go.id
kemkes | kemkes.go.id
kemenag | kemenag.go.id
kemendagri | kemendagri.go.id
kemendikbud kemdikbud kemendikbudristek kemendikdasmen | kemdikbud.go.id kemendikdasmen.go.id
kemenpan kemenpanrb menpan menpanrb | menpan.go.id
kemenhub | kemenhub.go.id dephub.go.id
kemenkumham kemenkum kemenimipas | kemenkum.go.id
kemnaker kemenaker | kemnaker.go.id
kemenperin | kemenperin.go.id
kemendag | kemendag.go.id
kementan | pertanian.go.id
kemenpora | kemenpora.go.id
kemenkop kemenkopukm | kemenkopukm.go.id
kemendes kemendesa | kemendesa.go.id
kemlu kemenlu | kemlu.go.id
kemenparekraf kemenpar | kemenparekraf.go.id
kementerian | 
dukcapil disdukcapil | kemendagri.go.id
beacukai | beacukai.go.id
korlantas etilang | polri.go.id
polri | polri.go.id
kejaksaan | kejaksaan.go.id
bnpb | bnpb.go.id
bmkg | bmkg.go.id
bssn | bssn.go.id
bppom bpom | pom.go.id
basarnas | basarnas.go.id
kipkuliah | kemdikbud.go.id
mahkamahagung | mahkamahagung.go.id
aduankonten | aduankonten.id
mafindo turnbackhoax | mafindo.or.id turnbackhoax.id
`

const ALONE = `
bri | bri.co.id
bca | bca.co.id klikbca.com
bni | bni.co.id
bsi | bankbsi.co.id
btn | btn.co.id
bjb | bankbjb.co.id
btpn | btpn.com
ocbc | ocbc.id
ovo | ovo.id
jne | jne.co.id
jnt | jet.co.id
tiki | tiki.id
pln | pln.co.id
kai | kai.id
kpu | kpu.go.id
ojk | ojk.go.id
lps | lps.go.id
kpk | kpk.go.id
bps | bps.go.id
bpk | bpk.go.id
bpkp | bpkp.go.id
mpr | mpr.go.id
dpr | dpr.go.id
tni | tni.mil.id
lan | lan.go.id
xl | xl.co.id xlaxiata.co.id
axis | axis.co.id
im3 | im3.id ioh.co.id
bkkbn | bkkbn.go.id
bsu | kemnaker.go.id
skck | polri.go.id
samsat | samsat.info
`

const ORDINARY = `
mandiri | bankmandiri.co.id | livin bank klik ib promo poin undian kartu nasabah login tarif transfer rekening fiestapoin
dana | dana.id | kaget dompet saldo premium akun login klaim hadiah event festival wallet link bagi promo gratis
pos | posindonesia.co.id | indonesia paket resi lacak tracking kurir pengiriman kirim express
pajak | pajak.go.id | djp spt npwp login verifikasi refund efiling tagihan resmi aktivasi coretax lapor update validasi denda go goid
permata | permatabank.com permatabank.co.id | bank mobile login nasabah
jago | jago.com | bank login
tri | tri.co.id | bima kuota kartu pulsa
grab | grab.com | food promo voucher driver hadiah indonesia login
lapor | lapor.go.id | sp4n go goid
tiket | tiket.com | com promo kai
bansos | kemensos.go.id | cek klaim kemensos cair daftar bantuan kartu pkh login penerima tunai
kip | kemdikbud.go.id | kuliah bantuan
pkh | kemensos.go.id | cek bantuan cair bansos
imigrasi | imigrasi.go.id | paspor mpaspor login antrian go goid
tilang | polri.go.id | etle elektronik
etle | polri.go.id | cek konfirmasi denda tilang
google | google.com google.co.id | login drive akun hadiah verifikasi
jakarta | jakarta.go.id | jakone jaki go goid
`

export const knownNames: readonly KnownName[] = [
  ...listed('anywhere', ANYWHERE),
  ...listed('alone', ALONE),
  ...listed('ordinary', ORDINARY),
]

/** Domains of known owners: what stands there or below is the owner's own. */
export const trueDomains: ReadonlySet<string> = new Set(knownNames.flatMap(({ domains }) => domains))

/**
 * Suffixes that are given only to offices, schools and villages that prove what they are. A name before them is theirs to use.
 */
export const provenSuffixes: ReadonlySet<string> = new Set(['go.id', 'mil.id', 'ac.id', 'sch.id', 'desa.id'])

/** Ordinary words and other owners' names that stand one or two letters from a known name. */
export const honestNeighbours: ReadonlySet<string> = new Set(
  `bpjt bpjph bpj bpd bpbd bpdb bmk bkd bkpp bkpsdm bkp telekom telecom telkomuniversity danamin taspend gojeg pertamini
  pertama pertaminabank kemen kementan shoppe shopped shopping tokoku indomart indosiar insta instagran kementrian
  simpeg simpegku asia aspen tapen gopray gojo byon beyond polrestabes polres polda poli poll polis kemang kemari
  linka linkaj link kominfos disinfo pemenag lazy jamsos brimob dukcapils facebooks seabanks telkomas kemasan
  kemendag kemenang kemenangan brilian briliant prakarya prakerin bnpt bnp
  alamat ketentuan komentar tinjauan pin mendagri kemkomdigi perbawaslu kesaksian peradilan pengadaan pertanian pertamanya pekerja
  ojek pengandaian pengadilan coretan kegagalan pengabdian kematian kekuasaan kerajaan kejayaan secepat mempan kelu kemul sian
  bromo bimo primo pritama pratama malindo mayindo gopal goway smartfriend proindonesia bibli biblio
  komdigital telkomedika`.split(/\s+/),
)
