import type { WordLists } from './phrases.ts'

/** Words that phrases name as `<list>`: lower case, everyday abbreviations included. */
export const wordLists: WordLists = {
  ask: `kirim kirimkan krm kirimin isi isikan mengisi diisi masukkan masukan masukin memasukkan input inputkan lengkapi melengkapi
    dilengkapi berikan memberikan beri kasih kasi sebutkan menyebutkan konfirmasi konfirmasikan mengonfirmasi verifikasi
    memverifikasi balas foto fotokan fotoin upload unggah mengunggah diunggah serahkan menyerahkan setorkan kumpulkan mengumpulkan
    infokan perbarui memperbarui update mengupdate pemutakhiran memutakhirkan daftarkan ketik validasi memvalidasi lampirkan
    melampirkan siapkan menyiapkan minta meminta mohon tolong butuh perlu bagikan screenshot ss japri wa bacakan email dibalas
    mengirim mengirimkan dikirim dikirimkan cantumkan sampaikan tulis tuliskan cocokkan sertakan share`,
  data: `nik ktp kk otp pin cvv cvc password pasword passwd pass sandi katasandi norek npwp nip username selfie swafoto ktpnya
    userid nikktp`,
  please: `silakan silahkan silakn mohon mhn harap hrp tolong tlg segera sgr wajib harus hrs diminta diharapkan diwajibkan cukup
    anda kamu bapak ibu bpk kak bunda saudara dimohon cepat buruan minta bisa boleh pls please langsung hanya`,
  pay: `transfer tf trf tfr ditransfer transferkan mentransfer bayar bayarkan membayar dibayar pindahkan memindahkan setor setorkan menyetor disetor lunasi
    melunasi bayarin tfin topup menunaikan tunaikan salurkan`,
  money: `uang dana biaya iuran tagihan denda pajak deposit dp ongkir saldo pulsa administrasi adm admin donasi sumbangan infak infaq
    sedekah rp rupiah duit uangnya zakat retribusi kas spp materai meterai cicilan angsuran tunggakan`,
  account: `rek rekening norek bri bca bni bsi btn mandiri dana ovo gopay shopeepay qris va virtual atm linkaja`,
  office: `bkn bkd bkpsdm bkpp bri bca bni bsi btn mandiri pln pdam pertamina telkom telkomsel indosat xl smartfren bpjs kpu bawaslu
    panwaslu kpk polri polda polres polresta polrestabes polsek tni kodim koramil kejaksaan kejari kejati pengadilan kominfo komdigi
    kemkominfo diskominfo kemensos dinsos kemenkeu kemenkes dinkes kemenag kemendagri kemendikbud kemdikbud kemendikdasmen
    kemenpan kemenpanrb menpan menpanrb kemenhub dishub kemnaker disnaker kemenkumham kemenkum dukcapil disdukcapil bapenda
    samsat djp bmkg bnpb bpbd bpom bps bpk bpkp ojk lps pegadaian taspen asabri jne jnt sicepat anteraja tokopedia shopee lazada
    bukalapak gojek grab ovo gopay whatsapp facebook instagram google puskesmas rsud rsup kelurahan kecamatan kementerian
    kementrian sekda setda sekretariat bupati walikota gubernur camat lurah kades menteri presiden wapres kapolri kapolda kapolres
    kapolsek danramil dirjen direktorat inspektorat bappeda dprd dpr bank dinas disdik disdikbud bpn imigrasi korlantas satlantas
    satpol damkar basarnas pmi mui nu muhammadiyah idi who unicef kpps pps ppk kajari bareskrim
    baznas kai lan lpdp brin bnn kpi alfamart indomaret blibli traveloka sdn smpn sman smkn man mtsn min smk uptd
    jasaraharja damri transjakarta netflix microsoft satgas kemenparekraf kementan kemenperin kemendag kemenhan kemenlu kemlu
    kemendes kkp klhk esdm pupr setneg setkab bulog jamsostek bpjstk kanwil kemenkop`,
  brand: `bri bca bni bsi btn mandiri pln pdam pertamina telkom telkomsel indosat xl smartfren bpjs jne sicepat anteraja tokopedia
    shopee lazada bukalapak gojek grab ovo gopay whatsapp facebook instagram google netflix pegadaian taspen`,
  trade: `pt cv bank koperasi yayasan dinas kantor badan lembaga kementerian universitas`,
  official: `bupati walikota gubernur camat lurah kades sekda menteri presiden wapres kapolri kapolda kapolres kapolsek danramil dirut
    kadis kaban kajari hakim jaksa penyidik`,
  firm: `koperasi klinik toko bengkel apotek travel pt cv kantor kurir petugas perusahaan hotel bank agen yayasan laundry
    katering salon gerai cabang loket marketing hrd admin cs penerbit percetakan showroom dealer restoran`,
  due: `bayar transfer tf konfirmasi lapor melapor hubungi balas kirim lunasi harus wajib batas maksimal paling selesaikan klik login
    daftar isi lengkapi aktifkan perbarui verifikasi dikonfirmasi merespons respon diselesaikan tersisa tinggal`,
  speak: `menginformasikan menginfokan memberitahukan mengumumkan mengimbau menghimbau mengundang meminta mewajibkan memutuskan
    menetapkan menyampaikan membuka membagikan memberikan mengadakan menyelenggarakan melaksanakan akan resmi menyatakan
    mengingatkan memastikan menghapus memperpanjang menerbitkan mengeluarkan menyalurkan memanggil melarang merilis meliburkan mengajak menerima merayakan
    menggelar menyediakan mendata menyiapkan mencairkan meluncurkan mengonfirmasi menunjuk menugaskan menindaklanjuti`,
  tell: `beritahu beritahukan infokan kabari kabarkan sampaikan disampaikan menyampaikan ingatkan bejakeun wartoskeun
    kabarno kandhakno kandani omongno sampekno sampaian`,
  everyone: `grup group grub grop wag teman temen kawan keluarga saudara semua kontak orang rekan tetangga kerabat sahabat warga
    tetangge tatangga tonggo dulur sedulur baraya sanak dunsanak kanca konco babaturan rerencangan sadayana kabeh sedoyo`,
  prize: `hadiah undian giveaway doorprize voucher cashback bonus iphone motor mobil umroh umrah emas jutaan`,
  free: `kuota pulsa internet paket hp laptop saldo wifi data sembako beras token listrik langganan voucher modal umroh umrah motor
    kursus sertifikat tiket ongkir`,
  block: `diblokir blokir terblokir trblokir diblok dinonaktifkan nonaktif dibekukan ditangguhkan dicabut diputus terhapus dihentikan
    dikuras disedot terkuras terdebet
    dikunci terkunci disuspend suspend dimatikan disita disegel`,
  unnamed: `ahli pakar peneliti penelitian riset ilmuwan dokter sumber sebagian orang teman temen tetangga saudara tukang info kabar`,
}

/** What presses a reader to act at once. */
export const urgentPhrases = `
segera|sgr|sgra|sesegera|secepatnya|scptnya|secepat|buruan|buru|gercep|urgent|mendesak|mumpung|bergegas|gaskeun|cepetan|lekas
cepat cepat
cepat|cepet sebelum
cpt
cepat|cepet|cpt ya|yah|yaa|dong|to|sedikit|dikit|daftar|klik|transfer
ayo cepat|buruan
sekarang|skrg|skrang|saat juga|jg
saat ini juga|jg
pagi|siang|sore|malam|hari ini juga|jg|terakhir|saja|sebelum|pukul|pkl|jam
<block> .. mulai|besok|malam|nanti
<block> dalam|dlm|pada # jam|menit|x
<block> hari|malam ini
penangkapan|ditangkap|dijemput|dilaporkan|disita|dieksekusi .. hari|malam|sore|siang ini
penting banget|bgt|skrg|sekarang|sekali|skali
hari terakhir
terakhir hari|malam|besok|jam|pukul|tanggal|tgl
terakhir setor|bayar|daftar|kirim|kumpul|kumpulkan|transfer|isi|input|konfirmasi|lapor|upload .. nanti|besok|hari|malam|sore|jam|pukul
kesempatan|peluang terakhir|emas|langka
sebelum|sblm|sebelom jam|pukul|pkl|tanggal|tgl|hari|malam|besok|terlambat|telat|ditutup|tutup|dihapus|diblokir|hangus|kehabisan|habis|siang|sore|subuh|magrib|maghrib|#
paling|plg lambat|lama|lambatnya|telat|akhir
selambat|selambatnya lambat|lambatnya
selambatnya|selambatnya2
batas|bts waktu|akhir|terakhir|pendaftaran|pembayaran
deadline|tenggat
maksimal|maks|max hari|tanggal|tgl|pukul|jam|besok|malam|# jam|hari|menit
jangan|jgn|jngn sampai|sampe|smp|smpe terlambat|telat|ketinggalan|kehabisan|hangus|lupa|terlewat|kelewatan|menyesal|nyesel|habis|kelewat|dicoret|gugur
jangan|jgn tunda|ditunda|menunda|lewatkan|dilewatkan|tunggu|ditunggu|terlambat|telat|nunggu
kuota|kuotanya|stok|slot|tempat|unit|kursi|waktu|jumlah .. terbatas|dikit|sedikit|tinggal|sisa|menipis
terbatas hanya|untuk|cuma
tinggal|sisa # slot|kursi|unit|orang|jam|menit|hari|kuota|tempat
siapa cepat
<due> .. dalam|dlm # jam|menit|hari|x
<due> .. ke|kpd|kepada .. dalam|dlm # jam|menit
<due> .. dalam|dlm waktu|tempo # jam|menit|hari|x
dalam|dlm # jam|menit dari|sejak|atau|jika|kalau|bila|akan
dalam|dlm 1x24|2x24|3x24|24
1x24|2x24|3x24|7x24
# x 24
# jam|menit lagi
akan|bisa|keburu|sebelum|terancam|langsung|otomatis hangus
hanya|cuma|cm hari ini|malam
hanya|cuma|cm berlaku|sampai|sampe hari|malam|besok|jam|pukul|tanggal|tgl
berlaku|dibuka hanya|sampai|sampe hari|malam|besok|jam|pukul
sampai|sampe|smp jam|pukul hari|malam|nanti|ini|besok
ditutup|tutup|berakhir|habis hari|malam|besok|nanti|jam|pukul|sebentar
darurat
asap
tidak|tdk|gak|ga|nggak .. hangus|dicoret|diblokir .. jam|hari
terakhir .. besok
paling lambat
ayeuna keneh|oge|pisan
geuwat|gancang
saiki uga|ugo|juga
lakeh|sagiro
kini juo
immediately|asap|hurry
act|pay|call|click|respond|reply|register|verify|confirm|apply|claim .. now|immediately
act|pay|register|verify|confirm|claim .. today|tonight
within # hours|hour|minutes|hrs|mins
before midnight|tonight
expires|expire|expiring today|tonight|soon|in
last chance
limited slots|seats|time|offer|stock
`

/** What asks for the message to be passed on. */
export const spreadPhrases = `
sebarkan|sebarin|sebarluaskan|disebarluaskan|sebar|disebarkan|menyebarkan|menyebarluaskan|viralkan|diviralkan|viralin|virallkan|sebarlah|sebarken
bagikan|bagiin .. <everyone>
agar|supaya|harap|hrp|wajib dibagikan .. grup|group|grub|wag|kontak|teman|keluarga|saudara|tetangga
bagikan|bagi pesan|info|informasi|berita|kabar|tulisan|video|link|ini|sebanyak|sebanyaknya
tolong|mohon|mhn|bantu|silakan|silahkan|yuk|ayo|segera|jangan bagikan|dibagikan|share|dishare|shared|diteruskan|teruskan|forward|forwardkan|terusin|disampaikan|sebar|repost|diforward
tolong|mohon|mhn|bantu|silakan|silahkan|yuk|ayo|segera di share|forward|sebar|repost
teruskan|terusin|diteruskan|forward|forwardkan|diforward|fwd|share|dishare|sharekan|kirim|kirimkan|kirimin|krm ke|kepada|kpd|k .. <everyone>
teruskan|terusin|lanjutkan pesan|info|informasi|berita|ini|kabar|chat
kirim|kirimkan|krm|share|teruskan|bagikan|forward ke|kepada|k #
kirim|kirimkan|krm|share|teruskan|bagikan ke|kepada|k minimal|setidaknya|sebanyak|lebih
share|dishare|sharekan ya|yah|yaa|ke|seluas|sebanyak|sebanyaknya|info|pesan|terus|ulang|dulu|dong|biar|agar|supaya|lagi|jika
share $$
di share|sebar|repost
<tell> .. <everyone>
<tell> ke|kepada|kpd .. <everyone>
jangan|jgn berhenti|putus|stop di|sampai|pada|ke
jangan|jgn disimpan|simpan sendiri
repost|retweet
<tell> pesan|info|informasi|berita|kabar|ini|ke|kepada|kpd .. <everyone>
kasih|kasi|ksh|agiah tau|tahu|kabar .. lain|laen|<everyone>
bejakeun|wartoskeun|kirimkeun|teruskeun ka .. <everyone>
share|forward|send|pass this|it .. to|on|with .. everyone|all|family|friends|friend|contacts|group|groups|<everyone>
please share|forward
sebarno|sebarkeun|bagikeun|sebarken|terusno|sampekno|dibagikeun|sebarake|terusake|sebarkan|kirimno
kirim|kirimkan|krm|teruskan|share .. ke|kepada|kpd # orang|kontak|grup|group|teman|kawan|nomor|org|kenalan|sahabat
kirim|kirimkan|krm|kirimin .. pesan|info|informasi|juga|jg|ini .. ke|kepada|kpd|nang .. <everyone>
satu kali kirim|share|sebar
jangan|jgn diputus|diputusin
copas dan|lalu|ke|terus|sebar|kirim
salin dan|lalu tempel|kirim|sebar|bagikan
semoga .. sebarkan
`

/** Traces of a message that has been handed on. */
export const forwardedPhrases = `
diteruskan berkali
diteruskan beberapa|banyak kali
^ diteruskan $$
^ diteruskan dari
^ terusan $$
^ fwd|fw|forwarded|diforward|fwded
^ forward $$
^ forward dari|dr|from
forwarded as|many|message
copas|copast|copaste|kopas|kopasan|copasan|copy paste|dari|dr|grup|group|wa|wag|sebelah|tetangga
copas|kopas|copasan|kopasan|copast
copy|kopi paste|pas|dari|dr
sekadar|sekedar|cuma|hanya|cm|sekdar meneruskan|forward|copas|share|terusin|nerusin|menyampaikan|ngeshare
dari|dr grup|group|grub|wag|wa sebelah|tetangga|lain|keluarga|alumni|rt|kantor|kampung|teman|temen|pengajian|sekolah|kompleks|komplek|ibu|bapak|warga|wali|arisan|ronda|mana|rw
grup|group|grub|wag sebelah|tetangga|lain
info|kabar|berita|pesan|dapat|dpt|dapet|nemu|terima|diterima|kiriman|terusan|salinan|lanjutan dari|dr|di grup|group|grub|wag|wa|sebelah|tetangga|fb|facebook
dapat|dpt|dapet|terima|kiriman dari|dr teman|temen|saudara|kawan|keluarga|grup|group|sebelah
kiriman|terusan|tulisan|forwardan teman|temen|saudara|kawan|sebelah|grup
izin|ijin|sijin meneruskan|copas|terusin|nerusin|forward
pesan berantai
meneruskan info|pesan|informasi|dari|kabar
terusan|salinan dari|dr|pesan
sumber grup|group|wag|wa|sebelah
`

/** Claims that nobody can be asked about. */
export const unsourcedPhrases = `
katanya|ktnya|katane|katenye|ceunah|jare|wartosna|cenah|critane|kabare|kabarnya|kbrnya|konon|gosipnya|isunya|rumornya|infonya|denger2|dengar2|dgr2|dngr2|desas|jarene
kabar burung
denger|dengar|dgr denger|dengar|dgr|dari|dr|kabar|info|katanya
info|informasi|kabar|berita a1|valid|akurat|orang|terpercaya|dalem|dalam
a1
dari|dr|kata|info|bocoran orang|org|pihak|sumber|temen|teman dalam|dalem|terpercaya|dipercaya|terdekat|istana|pusat
bocoran
sudah|telah|udah bocor
info|dari|kata|sumber|lewat|via orang|org dalam|dalem
menurut|kata|kt|penjelasan|ujar|pesan|saran para|sejumlah|beberapa|seorang|sebagian .. <unnamed>
menurut|kata|kt <unnamed>
menurut|kata|kt sumber|info|informasi|kabar|cerita yang|yg|dari|orang|terpercaya|terkini
para|sejumlah|beberapa|seorang|banyak ahli|pakar|dokter|peneliti|ilmuwan|saksi|profesor
dokter|profesor|peneliti|ilmuwan|pakar|ahli luar|jepang|amerika|jerman|china|cina|eropa|ternama|terkenal|dunia|asing|senior|spesialis
sumber terpercaya|tepercaya|terdekat|dipercaya|internal|rahasia|valid|yang|yg dipercaya|tidak|terpercaya|bisa|dapat|enggan|layak
sumber terpercaya|tepercaya|terdekat|internal|rahasia|valid
terbukti|sudah|telah|udah ampuh|terbukti secara|mujarab|manjur|oleh|khasiatnya|ilmiah
penelitian|riset|studi membuktikan|menunjukkan|menyebutkan|mengatakan|terbaru|terkini|ilmiah|medis
menurut|hasil penelitian|riset|studi|survei
ada yang|yg bilang|ngomong|cerita|bilangin
ada yang|yg ngasih|kasih tau|tahu|info|kabar
orang|org|banyak|teman|temen|tetangga|saudara|bude|sepupu bilang|ngomong|cerita
beredar|tersebar info|informasi|kabar|isu|berita|pesan|video
info|informasi|kabar|berita|isu beredar|tersebar|berkembang|simpang
teman|temen|saudara|sepupu|tetangga|adik|kakak|keponakan|kenalan|anak .. yang|yg|sing|nu kerja|bekerja|dinas|di|jadi
kata|kt|info|kabar|dari|dr teman|temen|saudara|sepupu|tetangga|adik|kakak|keponakan|kenalan .. kerja|bekerja|dinas
pengalaman teman|temen|tetangga|orang
katonyo|keceknyo|kabanyo
kato|kecek|ceuk|saur|jare|ujar|kate urang|jalma|batur|uwong|wong|rang|orang
wong|urang|jalma njero|jero|dalam
people|they say|said
i heard
according to .. source|sources|experts|doctors|insider
experts|doctors|scientists|researchers say|warn|confirm|confirmed
`

/** What asks for money. */
export const moneyPhrases = `
<please> .. <pay>
^ <pay>
<pay> $
<pay> # $
<pay> sebesar|senilai|dp
biaya|adm|administrasi|admin|fee|ongkos|dana .. cukup|hanya|cuma|cukup
biaya|uang|dana .. dikirim|ditransfer|disetor|dibayar|disiapkan|kirim|dititipkan|diserahkan|dibayarkan
siapkan|disiapkan|siapin|sediakan|menyiapkan|titip|titipkan|menyetor|setor .. dana|uang|duit|biaya|$|juta
total .. $ .. bayar|transfer|tf|dibayar
dp #|$
kirim|kirimkan|salurkan|serahkan|titip|tunaikan|menunaikan .. infak|infaq|zakat|sedekah|donasi|sumbangan|iuran|wakaf|bantuan
<please> menyalurkan .. infak|infaq|zakat|sedekah|donasi|sumbangan|wakaf
mari|yuk|ayo|ingin menyalurkan .. infak|infaq|zakat|sedekah|donasi|sumbangan|wakaf|bantuan
salurkan .. rekening|rek|norek|qris
<please>|dapat disalurkan .. rekening|rek|norek|qris
setoran|pembayaran|pelunasan|setorannya ke|kpd|kepada|via|lewat|melalui
setor ke|kpd|kepada|lewat
pay|transfer|send .. $ .. now|to|today|first|immediately|via
pay $
pay|settle .. your|the|bill|fee .. bill|fee|invoice|fine|now
processing|delivery|customs|registration|admin|handling|release fee
send money|cash|gift
<pay> <money>|<account>
<pay> .. ke|ka|kpd|kepada|lewat|via|melalui .. <account>
<money> <pay>
<pay> ke|kpd|kepada|lewat|via|melalui|dulu|dl|terlebih|sekarang|segera|hari
kirim|kirimkan|kirimin|krm|isi|isiin|isikan|belikan|beliin|beli|pinjam|pinjem|minjem|minjam|pinjamkan|pinjemin|talangin|talangi|tf|setor .. pulsa|uang|duit|saldo|dana|$|token|deposit|voucher
minta|perlu|mnta uang|duit|transfer|pulsa|dana|$
pinjam|pinjem|minjem|minjam|pinjemin|ngutang .. dulu|dl|uang|duit|$|bisa
biaya|uang|ongkos|fee administrasi|admin|adm|pendaftaran|materai|meterai|pengiriman|proses|pencairan|muka|jaminan|seragam|pelatihan|penginapan|akomodasi|transport|transportasi|registrasi|pajak|kebersihan|keamanan|tebusan|aktivasi|asuransi|ongkir|bea|pelicin|komite|gedung
deposit|depo|dp|uang muka|$|awal|minimal|dulu|sebesar|rp
deposit
iuran|sumbangan|donasi|infak|infaq|patungan|urunan|kas|sedekah .. $|rp|dikumpulkan|dibayar|transfer|rekening|rek|qris|seikhlasnya|per
donasi|sumbangan .. disalurkan|dikirim|transfer|ditransfer|melalui|ke|lewat .. rekening|rek|qris|norek|<account>
bantuan .. dapat|bisa|mohon|silakan|silahkan .. disalurkan|dikirim|transfer|ditransfer .. rekening|rek|qris|norek|<account>
salurkan|kirimkan|kumpulkan|titipkan .. donasi|sumbangan|bantuan|infak|infaq|iuran|uang|dana
patungan|urunan|iuran
ganti|tanggung ongkir|ongkos
tebus .. $
lunasi|pelunasan
top up
topup
rekening|rek|norek|qris .. atas|an|a nama|n
`

/** What asks for data about oneself or one's account. */
export const dataPhrases = `
<ask> .. <data>
<ask> .. foto|scan|fotokopi|fotocopy|kopi|salinan|nomor|no|nmr|kode|data .. <data>
<ask> .. kode otp|verifikasi|rahasia|akses|sms|aktivasi|keamanan|#|yang|yg|nya|tersebut|itu|masuk
<ask> .. # digit|angka
<ask> .. kata sandi
<ask> .. data diri|pribadi|keluarga|anak|pegawai|rekening|lengkap|anda|bapak|ibu|kepegawaian|penduduk|kependudukan|pemilih|peserta|kartu|login|guru|siswa|nasabah|orang|suami|istri
<ask> .. nomor|no|nmr|nomer rekening|rek|kartu|ktp|kk|atm|hp|induk|telepon|wa|peserta|handphone|identitas|bpjs|whatsapp|telp|pegawai
<ask> .. ibu|gadis kandung|ibu
<ask> .. tanggal|tgl|tempat|ttl lahir|tanggal|tgl
<ask> .. buku tabungan|rekening
<ask> .. kartu kks|atm|kredit|debit|keluarga|identitas|ktp|pegawai|tanda
<ask> .. email|user|username|id|akun dan|id|& password|sandi|kata|pass
<ask> .. identitas|biodata
<ask> .. nama pengguna|user|ibu
<ask> .. nama lengkap|alamat|nik|ibu|nip|dan
<data> .. dikirimkan|diisi|dilampirkan|diunggah|diupload|diserahkan|dikumpulkan|disetor|difoto|kirim|kirimkan
<data> ke|kpd|ka nomor|no|wa|whatsapp|email|#|kami|petugas|admin|saya|ambo
syarat|persyaratan|berkas|dokumen|lampiran|bawa|membawa|dibawa|nyandak|nggowo .. fotokopi|fotocopy|fotocopi|kopi|salinan|scan|fc .. ktp|kk|npwp|akta|akte|kartu|ijazah
syarat|persyaratan|berkas|dokumen|lampiran|bawa|membawa|dibawa .. foto|salinan|fotokopi|fotocopy|fc ktp|kk|buku ktp|kk|rekening|tabungan|nikah
^ fotokopi|fotocopy|fotocopi|salinan|scan|fc ktp|kk|npwp|akta|akte|kartu
reply|send|provide|enter|submit|confirm|verify|give|fill|share .. your .. otp|pin|password|cvv|id|ktp|nik|passport|account|card|identity|details|username
reply|send|give|tell .. otp|code|passcode
foto|scan|fotokopi|fotocopy|kopi|salinan|fc ktp|kk|npwp|kartu|buku|identitas|selfie .. dikirim|dikirimkan|kirim|dibawa|diunggah|dikumpulkan
login|log|masuk|sign|loginlah .. dengan|menggunakan|pakai|memakai .. akun|nik|nip|email|password|user|username|data|nomor
login|log|masuk in|ke|di|melalui|lewat|via .. link|tautan|akun|portal|situs|laman|website|web
<please> login
^ nik|nip|ktp|pin|otp|password|npwp|norek|username $$
^ no|nomor|nmr|nama rek|rekening|ktp|kk|kartu|hp|ibu .. $$
kode otp|verifikasi .. ke|dikirim|kirim|kirimkan|sebutkan|berikan|bacakan|infokan
kode .. kirim|sebutkan|kasih|infokan|berikan|bacakan|balas|kirimkan
pendataan|pemutakhiran|pembaruan|verifikasi|validasi|update data|identitas|nik|ktp|keluarga|rekening|akun|kependudukan
`

/** What speaks in an office's or a firm's name. */
export const authorityPhrases = `
kami|saya|sy|ini|aku dari|dr|selaku|adalah|mewakili|pihak|petugas|kurir|guru|staf|staff|hr|hrd|admin|cs|marketing|operator|ajudan|sekretaris|pegawai|pendamping|kepala|ketua|tim|jaksa|penyidik .. <office>|<trade>|bea|pos|j
kami|saya|sy|ini <official>|<office>
<official> <speak>|<office>
ttd|tertanda|hormat .. <official>|<office>|kepala
pemerintah|negara|pusat <speak>
bea cukai
pos indonesia
j t express|kurir|paket
rumah sakit umum|pusat
rs umum|pusat|daerah
sp4n lapor
petugas|kurir|pendamping|penyidik|pegawai|staf|lelang|tim|pengacara .. dari|resmi|<office>|bea .. <office>|cukai
kepala <office>|bidang|seksi|subbag|subbagian|bagian|upt|uptd
subbag|subbagian|kasubbag|bidang|seksi kepegawaian|umum|keuangan|perencanaan|program
kami|saya|sy|ini dari|dr|selaku pihak|tim|bagian|cs|customer|petugas|admin|panitia|kantor|layanan|hrd|call|pusat
pihak|atas|mewakili|an <office>|<trade>
atas nama <office>|<trade>
dari|dr|oleh <office>
halo|hallo <brand> #|call|center|contact
<brand> call|contact|hotline|anda|saudara|team|official|support|customer|bill|account
your <brand>
wali|orang|ortu .. murid|siswa|peserta .. <office>
yth .. se kecamatan|kabupaten|kota|kelurahan|provinsi|kec|kab
info|informasi|pengumuman|pemberitahuan|imbauan|himbauan|edaran|undangan|peringatan|instruksi|perintah|arahan|keputusan|program|bantuan|surat|rilis|layanan|promo|hadiah|undian|pesan|notifikasi|kurir|call|aplikasi|akun|situs|laman|website|link|portal|mobile .. <office>
<office> .. <speak>
<office> kab|kabupaten|kota|prov|provinsi|pusat|ri|cabang|kec|kecamatan|daerah|official|resmi|care|indonesia|express|desa|center|mobile|kesehatan|ketenagakerjaan
nasabah|pelanggan|pengguna|peserta|member|pegawai|customer|anggota|debitur .. <office>
nasabah|pelanggan|pengguna|peserta|debitur yth|terhormat|yang|setia|kami
yth|yang nasabah|pelanggan|pengguna|bapak|terhormat .. <office>
sesuai|berdasarkan|menindaklanjuti|merujuk|menurut|perintah|arahan|instruksi|izin|tertanda|ttd|mengetahui|dh|amanat|petunjuk .. surat|edaran|keputusan|peraturan|instruksi|arahan|se|sk|kepala|pimpinan|<office>
arahan|instruksi|perintah|pesan|amanat|disposisi .. pimpinan|kepala|kadis|atasan|bapak|sekda|bupati|walikota|camat|lurah|kades|gubernur|kaban|kabid|menteri|presiden|ibu
wali kota
kepala dinas|desa|badan|sekolah|kantor|bkd|bkpsdm|bidang|puskesmas|kepolisian|bagian|subbagian|cabang|upt|kelurahan|rsud
ini|dari|dr|kata|kt|arahan|instruksi|perintah|pesan|permintaan|titipan|amanat|ajudan|protokol|saya|kami|sy|mewakili|an pak|pa|bapak|bpk|bu|ibu kadis|camat|lurah|bupati|walikota|gubernur|sekda|kades|kaban|menteri|presiden|dirut|kapolres|kapolsek
^ pak|bapak|bpk|bu|ibu kadis|camat|lurah|bupati|walikota|gubernur|sekda|kades|kaban|menteri|presiden|dirut|kapolres|kapolsek <speak>
customer service|care
call center|centre
cs|admin|tim|petugas|layanan|whatsapp|wa|akun|kantor|situs|nomor resmi|verifikasi|pengaduan|keamanan|pusat|bantuan|pelanggan|nasabah
cs <office>
panitia seleksi|pelaksana|penerimaan|rekrutmen|pemilihan|pusat|lomba|zakat
pemerintah pusat|daerah|kota|kabupaten|provinsi|desa|indonesia|ri|telah|akan|membuka|memberikan|resmi|kab
pemkab|pemkot|pemprov|pemda
bank <office>
pt|cv pos|kai|telkom|pln|pertamina|taspen|jasa|bank|asuransi
mahkamah|kejaksaan agung|konstitusi|negeri|tinggi
kementerian|kementrian|direktorat|inspektorat|sekretariat|badan .. agama|sosial|kesehatan|keuangan|dalam|pendidikan|daerah|kepegawaian|perhubungan|jenderal|hukum|ketenagakerjaan|pajak|nasional|pusat
kementerian|kementrian panrb|pan|pertanian|perdagangan|perindustrian|pertahanan|pariwisata|koperasi|umkm|desa|esdm|bumn|pu|pupr|haji|luar|lingkungan|kehutanan|kebudayaan|komunikasi|investasi|imigrasi
dinas sosial|kesehatan|pendidikan|perhubungan|kependudukan|tenaga|komunikasi|pekerjaan|pertanian|lingkungan|pariwisata|kebudayaan|koperasi
badan kepegawaian|nasional|pengawas|pusat|penanggulangan|meteorologi
ketua rt|rw|panitia|dkm|komite|bpd
pengurus rt|rw|dkm|komite|masjid|koperasi|korpri
komite|pihak sekolah
`

/** What promises a gain. */
export const lurePhrases = `
hadiah|undian|giveaway|doorprize|cashback|jackpot|berhadiah|grandprize|hadiahnya
pemenang|memenangkan|menang|dimenangkan
selamat .. terpilih|mendapat|mendapatkan|memenangkan|menang|berhak|beruntung|dapat|lolos|pemenang|lulus|menjadi
anda|kamu|nomor|no .. terpilih|beruntung|berhak|pemenang|menang
gratis|free|cuma2|gratisan <free>
<free> .. gratis|free|cuma2|gratisan
bagi bagi|bagi2|bagi|dibagi|dibagikan|dibagi2 .. gratis|kuota|pulsa|hadiah|uang|saldo|sembako|rezeki|thr|$|beras
bagi2
ambil .. hadiah|bonus|bantuan|voucher|reward|insentif|kompensasi
klaim|claim|tukarkan|tukar|cairkan .. hadiah|bonus|bantuan|saldo|voucher|kuota|poin|reward|sekarang|$|dana|uang|insentif|gratis|kompensasi
bantuan|subsidi|bansos|blt|bsu|insentif|tunjangan|santunan|kompensasi|bonus|thr|rapel|hibah|beasiswa .. $|cair|dicairkan|tunai|disalurkan|pencairan|gratis|pemerintah|langsung|dapatkan|jutaan
bantuan tunai|sosial|langsung|pemerintah|modal|presiden|uang|dana|usaha|umkm|kuota|sembako|pangan
bansos|blt|bsu|beasiswa
pencairan|dicairkan|dicairin
uang|dana|saldo|bantuan|langsung|pasti|gaji|thr|bonus|insentif|tunjangan|rapel .. cair
cair .. $|#|menit|jam|hari
saldo|dana|tunjangan|insentif .. ditambah|bertambah|masuk .. $|gratis
bantuan beras|sapi|bibit|pupuk|pendidikan|laptop|hp|rumah|bedah
dapat|dapatkan|mendapat|mendapatkan|raih|peroleh|memperoleh|dpt|dapet .. $|bonus|hadiah|uang|bantuan|saldo|voucher|kuota|gratis|komisi|penghasilan|insentif|cashback|reward|santunan|subsidi|pulsa
gaji|penghasilan|pendapatan|komisi|upah|income|honor|fee|digaji .. $|#|besar|harian|jutaan|menarik|tinggi|rp
penghasilan|pendapatan|uang|cuan|duit tambahan|mudah|harian|cepat|sampingan|jajan
kerja|pekerjaan|bekerja|kerjaan|usaha|lowongan|loker .. dari|paruh|freelance|sampingan|online|mudah|rumah|ringan|gampang|santai .. rumah|waktu|saja|cukup|hp
kerja|kerjaan|pekerjaan|job paruh|freelance|sampingan|part|online|mudah|ringan|gampang
lowongan|loker|rekrutmen|penerimaan|dibutuhkan .. pegawai|karyawan|kerja|cpns|pppk|bumn|honorer|admin|staf|tenaga|tanpa|gaji
tanpa tes|modal|seleksi|syarat|interview|wawancara|jaminan|agunan|antre|antri|ribet|survei|survey|bi|ujian|riba|bunga|undi
langsung|otomatis|dijamin|pasti|jaminan|garansi|bisa diangkat|lolos|lulus|cair|diterima|untung|kerja|jadi|menang|asn|pns
jalur khusus|cepat|afirmasi|dalam|orang|belakang|tanpa
cuan|untung|profit|keuntungan|laba|balik .. #|besar|harian|pasti|setiap|tiap|lipat|berlipat|per|modal
investasi .. #|untung|profit|pasti|harian|hasil|return
pinjaman .. tanpa|cepat|online|bunga|mudah|cair|langsung|rendah|$|juta|ringan
membuka|dibuka|buka|tersedia .. formasi|lowongan|loker
diusulkan|dipromosikan|dijanjikan|ditawari .. promosi|jabatan|pppk|pns|asn
congratulations .. won|winner|selected
you have|ve|are .. won|winner|selected
claim your|the .. prize|reward|gift|bonus|voucher|cash|money
earn .. $|extra|daily|money|income
part time job|work
work from home
guaranteed profit|income|return|returns
diskon|potongan|promo|disc|harga .. #|besar|spesial|gila|khusus|miring
kuota|saldo|pulsa|paket gratis|free|bonus
uang tunai|kaget
dana kaget
kaya mendadak|cepat
dijamin sembuh|berhasil|lulus|untung|aman|lolos
`

/** What frightens with a consequence. */
export const threatPhrases = `
<block>
denda|didenda|sanksi|disanksi|tilang|ditilang|etilang|pidana|dipidana|dipidanakan|penjara|dipenjara|dipenjarakan|ditangkap|penangkapan|ditahan|dituntut|digugat|dipolisikan|diproses hukum|polisi|administratif|tegas
denda|didenda|sanksi|disanksi|ditilang|dipidana|dipidanakan|pidana|penjara|dipenjara|dipenjarakan|ditangkap|ditahan|dituntut|dipolisikan|dijerat|tersangka|tilang
dilaporkan|laporkan|diproses|dijemput|dipanggil|jalur .. polisi|hukum|polres|polda|kepolisian|paksa|pimpinan
surat panggilan|penangkapan
tidak|tdk|tak|gak .. dibayarkan|cair|dilayani|diproses|diakui|berlaku|digaji|menerima|mendapat|dapat|bisa .. gaji|lagi|tunjangan|haknya|selamanya|digunakan|diakses|dipakai
disita|penyitaan|debt|collector|dilelang
dipecat|pemecatan|dicoret|digugurkan|diberhentikan|pemberhentian|didiskualifikasi|diskualifikasi|dirumahkan
hukuman|hukum disiplin|mati|penjara|berat|ringan|sedang
dikenai|dikenakan|kena|dijatuhi .. sanksi|hukuman|denda|pemotongan|potongan|pidana|tilang
ora|mboten|ndak|moal|indak .. oleh|entuk|olih|angsal|nampa|meunang|kenging|dapek .. tpp|gaji|gajih|tunjangan|bantuan|bansos|thr|tukin
saldo|tabungan|pulsa .. akan|bisa|langsung|otomatis|terus dipotong|terpotong|didebet|didebit|ditarik
saldo|tabungan|pulsa .. dipotong|terpotong|didebet|didebit|ditarik otomatis|terus|sendiri|tanpa
gaji|tunjangan|tpp|pensiun|pembayaran|bantuan|penghasilan .. dihentikan|dipotong|ditahan|ditunda|dibatalkan|dicabut|dihapus
pemotongan .. penghasilan|gaji|tpp|tunjangan
aib|foto|video|rekaman .. sebar|sebarkan|disebar|kirim|viralkan|dikirim
uang|saldo|tabungan|dana|isi .. habis|lenyap|ludes|raib|hilang|terkuras|dikuras|disedot|terdebet
meledak|ledakan|lenyap|jebol|hanyut|meluap|mengungsi|evakuasi|rubuh|roboh|ambruk
selamatkan diri
siaga #|i|ii|iii|iv|satu|dua|tiga|merah
korban|memakan|menelan korban|jiwa|berjatuhan|meninggal|tewas|luka|di|pertama
dijemput paksa
penangkapan|penahanan|penggeledahan
pemutusan|diputus|pemadaman|dipadamkan|diputuskan
kehilangan|hilang|dihapus|terhapus|hangus akun|data|hak|saldo|uang|akses|poin|nomor|bantuan|selamanya|permanen|kepesertaan
akan|bisa|dapat|saldo|poin|hak|akun|data|kuota .. hangus|hilang|dihapus|terhapus|diblokir
meninggal|tewas|kematian|maut|nyawa|merenggut
bisa|akan|langsung|sampai|hingga|dapat mati
yang|yg|sangat|bersifat|paling|racun|gas mematikan
bahaya|berbahaya|membahayakan|beracun|racun|keracunan|mengandung|radiasi|bahayanya
kanker|stroke|lumpuh|kebutaan|buta|gagal|serangan ginjal|jantung|hati|otak|ganas
kanker|stroke|lumpuh|kebutaan|tumor|leukemia|mandul
penyakit|virus|wabah|bakteri .. baru|mematikan|menular|berbahaya|ganas|menyebar|mewabah|menyerang
wabah|pandemi|virus
gempa|tsunami|megathrust|banjir|longsor|letusan|erupsi|badai|kebakaran|angin|bencana|hujan|ombak|cuaca .. besar|susulan|dahsyat|akan|melanda|bandang|mengancam|menerjang|ekstrem|puting|raksasa|tinggi|meletus|lebat|datang|mag|magnitudo|hebat
tsunami|megathrust|longsor|awas
culik|penculik|penculikan|diculik|begal|pembegalan|rampok|perampokan|perampok|maling|hipnotis|gendam|pencuri|pencurian|penjahat|dibegal|dirampok|teror|kerusuhan|rusuh|penjarahan|bom
azab|kualat|celaka|sial|petaka|musibah|dosa|kutukan|bencana|malapetaka|karma
krisis|kiamat|perang|bangkrut|langka|kelangkaan
menyesal|nyesel|akibatnya|risiko|resiko|fatal|waspada|waspadalah|mengerikan|ngeri
disebar|disebarkan|sebarkan|dipermalukan .. foto|data|aib|video|kontak
tidak aman
ginjal|jantung|otak|paru|lambung|usus|liver .. rusak|bocor|hancur|membusuk|gagal
merusak|menghancurkan ginjal|jantung|hati|otak|paru|lambung|usus|liver|syaraf|saraf
atau|kalau|jika tidak saya|sy|kami|aku sebar|sebarkan|viralkan|laporkan|lapor|datangi
atau saya|sy|kami|aku kirim|sebar|sebarkan|viralkan|laporkan|lapor|datangi
will be blocked|suspended|disconnected|deactivated|terminated|locked|deleted|closed|arrested|fined
avoid disconnection|suspension|penalty|penalties|fine|fines|arrest
account|number|card .. suspended|blocked|locked|deactivated
legal action
akan|bisa|dapat|sedang dibobol|diretas|hack|dihack|kebobolan|dibajak|disadap|disalahgunakan
`

/** Words of an official number. */
export const officialNumberPhrases = `
call|cal|kol center|centre|senter|centr|cntr
callcenter
care center|centre
customer service|care
cs|whatsapp|wa|layanan|nomor|no|kontak|hotline|telepon|admin .. resmi|official|nasabah|pelanggan|pengaduan
cs|hotline|helpdesk|contact
layanan|pusat|kontak nasabah|pelanggan|pengaduan|bantuan|informasi|panggilan|darurat|resmi|center|whatsapp|wa
halo|hallo <office>
resmi|official
<office> .. hubungi|call|cs|layanan|wa|whatsapp|kontak|care
`

/** Words of an announcement, for claims that name nobody at all. */
export const newsPhrases = `
berita|kabar|breaking|waspada|awas|ternyata|viral|terbongkar|terungkap|fakta|beredar
hati hati
info|informasi terbaru|terkini|valid|darurat|mengejutkan|tersebar|viral
tahukah|tau|tahu anda|kah|gak|ga
`
