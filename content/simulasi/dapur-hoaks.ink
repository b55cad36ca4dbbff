---
judul: Dapur hoaks
janji: Semalam Anda memasak kabar bohong dalam latihan tertutup; paginya satu masakan sampai di grup keluarga.
menit: { baca: 6, kerja: 6 }
tujuan:
  - id: dapur-teknik
    teks: mengenali enam teknik kabar bohong dari kirimannya, dari menyamar sampai memancing keributan
    kompetensi: mengenali-hoaks
  - id: dapur-timbang
    teks: memutuskan pesan yang janggal rupanya dengan bukti di luar pesan itu
    kompetensi: mengenali-hoaks
  - id: dapur-luruskan
    teks: meluruskan kabar bohong yang telanjur keluar dengan fakta dan asalnya
    kompetensi: mengenali-hoaks
modul: verifikasi-hoaks
peran: Anda Gia, staf humas Kabupaten Tirta Asri, PNS. Sore ini Anda dikirim ke pelatihan tertutup bernama Dapur.
tokoh:
  - { id: koki, nama: Mas Bram, sebagai: pelatih dan kepala dapur }
  - { id: dion, nama: Dion, sebagai: "rekan semeja Anda, PPPK" }
  - { id: ningsih, nama: Bu Ningsih, sebagai: kepala bagian humas dan atasan Anda }
  - { id: bulik, nama: Bulik Minah, sebagai: "bibi Anda, pedagang ikan", wajah: Mi }
  - { id: rini, nama: Rini, sebagai: sepupu Anda }
  - { id: sabar, nama: Pak Sabar, sebagai: penjaga jam pasar }
  - { id: hardi, nama: Pak Hardi, sebagai: petugas pasar }
  - { id: pembaca, nama: Pembaca tiruan, sebagai: akun buatan aplikasi latihan, wajah: PT }
ukuran:
  - { id: jangkauan, nama: Jangkauan kebohongan, dari: 0, sampai: 16, kata: [sepi, terdengar, ramai, meledak], arah: turun }
  - { id: percaya, nama: Kepercayaan warga, dari: 0, sampai: 11, kata: [menjauh, ragu, hati-hati, percaya], arah: naik }
renungan: Kabar benar mana yang pernah Anda tolak hanya karena rupanya?
lanjut: /kasus/tangkapan-layar-posyandu/
putaran: dapur-hoaks
---
VAR jangkauan = 2
VAR percaya = 7
VAR akun = 0
VAR kubu = false
VAR es = 1
VAR sandi = false
VAR sabar = 0
VAR bocor = 0
VAR mengaku = false
-> papan_nama

=== papan_nama ===
# adegan: Jumat pukul 16.30, ruang latihan
# kanal: tatap Mas Bram
Lima meja, satu layar angka. Di Dapur ini Anda memasak kabar bohong supaya kelak mengenali baunya.
Pembacanya seribu akun tiruan. Aturannya dua: setiap kiriman bercap LATIHAN, dan nama orang sungguhan tidak dipakai. # dari: koki
Bahannya jam baru Pasar Kemuning. Jam itu memang maju tujuh menit. # dari: koki
Bu Ningsih berharap meja Anda juara. Anda semeja dengan Dion, masing-masing satu ponsel.
Mulai dari nama akun. Orang percaya papan nama sebelum membaca isinya. # dari: koki
+ (mirip) [Pakai nama “Kabar Pasar Kemuning” dengan foto menara, cap LATIHAN kecil di profil.]
  # nilai: kurang
  # karena: Nama yang samar tetap meminjam kepercayaan orang kepada pasar, dan cap di profil tertinggal saat kiriman disalin. Kelak, tanyakan siapa orangnya, bukan apa namanya.
  # sumber: roozenbeek-2019
  ~ akun = 1
  ~ jangkauan += 1
  Seratus pengikut. “Ini punya kantor pasar?” tanya satu akun tiruan.
  Dion memasang lambang kabupaten di akunnya: empat ratus.
  -> judul_kiriman
+ (terbuka) [Pakai nama “Latihan Meja Dua” dan bubuhkan cap di setiap kiriman.]
  # nilai: tepat
  # karena: Nama jujur kalah ramai, tetapi kiriman ini tetap terbaca sebagai latihan ke mana pun ia pergi. Cara menyamar tetap Anda lihat di akun Dion: lambangnya ada, pemiliknya tidak.
  # sumber: roozenbeek-2019
  Sembilan pengikut. Dion membuat “Info Resmi Pasar Kemuning” berlambang kabupaten; angkanya melompat ke empat ratus.
  -> judul_kiriman
+ (lambang) [Pasang lambang kabupaten dan nama “Info Resmi Pasar Kemuning”; capnya menyusul.]
  # nilai: keliru
  # karena: Menyamar bekerja karena orang memeriksa papan nama, bukan pemiliknya. Kelak, cari akun itu dari situs resmi lembaganya, bukan dari akun itu sendiri.
  # sumber: roozenbeek-2019
  ~ akun = 2
  ~ jangkauan += 2
  Dua menit, empat ratus pengikut. Satu akun tiruan menanyakan retribusi, seolah Anda kantor pasar.
  -> judul_kiriman

=== judul_kiriman ===
# adegan: Pukul 16.55, kiriman pertama
# kanal: tatap Mas Bram
Faktanya, satu roda gigi jam itu kurang pas. Teknisi datang hari Senin. # dari: koki
Itu kabar, bukan umpan. Cari siapa yang bisa marah, lalu tekan di situ. # dari: koki
Kursor berkedip. Meja sebelah sudah bersorak.
+ (fakta) [Kirim “Jam pasar maju tujuh menit; teknisi menyetelnya hari Senin.”]
  # nilai: tepat
  # karena: Kabar lengkap jarang dibagikan karena tidak meninggalkan apa-apa untuk dimarahi. Emosi bekerja di kiriman Dion: jamnya sama, hanya ditambah maling.
  # sumber: roozenbeek-2022
  Dua belas dibaca, nol dibagikan. Dari ponsel Dion, enam ratus kali dibagikan:
  JAM MALING! Tujuh menit hidup pedagang dirampas! # kanal: linimasa Pasar Kemuning # dari: dion
  Kurang ajar! Pantas anakku telat terus! # dari: pembaca # komentar
  -> dua_deret
+ (maling) [Kirim “JAM MALING! Tujuh menit hidup pedagang dirampas tiap hari!”]
  # nilai: keliru
  # karena: Memancing emosi menggerakkan jempol sebelum kepala. Kelak, bila dada panas, coret dulu kata-kata panasnya dan lihat fakta apa yang tersisa.
  # sumber: roozenbeek-2022
  ~ jangkauan += 2
  JAM MALING! Tujuh menit hidup pedagang dirampas tiap hari! # kanal: linimasa Pasar Kemuning # dari: anda
  Kurang ajar! Pantas anakku telat terus! # dari: pembaca # komentar
  Enam ratus kali dibagikan. Anda merasa bersalah sekaligus pintar. # kanal: narasi
  -> dua_deret
+ (miris) [Kirim “Miris, jam kebanggaan pasar ternyata mengecewakan pedagang.”]
  # nilai: kurang
  # karena: “Miris” menyuruh pembaca kecewa sebelum tahu sebabnya; emosinya lebih halus, caranya sama. Kelak, perhatikan kata sifat yang datang mendahului fakta.
  # sumber: roozenbeek-2022
  ~ jangkauan += 1
  Miris, jam kebanggaan pasar ternyata mengecewakan pedagang. # kanal: linimasa Pasar Kemuning # dari: anda
  Memangnya kenapa jamnya? # dari: pembaca # komentar
  Delapan puluh kali dibagikan. Dion mengirim “JAM MALING!” dan mendapat enam ratus. # kanal: narasi
  -> dua_deret

=== dua_deret ===
# adegan: Pukul 17.30, lapak depan dan lapak belakang
# kanal: tatap Mas Bram
{ akun == 2: Akun berlambang Anda kini dimintai kabar parkir, sampah, apa saja. # bila: Anda memasang lambang kabupaten }
Jam itu cuma kelihatan dari lapak depan. Bagus. Belah pasarnya. # dari: koki
Bulik saya jualan ikan di belakang, Mas. # dari: anda
Nah, berarti Anda hafal di mana sakitnya. # dari: koki
+ (belah) [Tulis “Orang depan kenyang, orang belakang disuruh gigit jari.”]
  # nilai: keliru
  # karena: Mengadu kubu memaksa orang memilih sisi, padahal soalnya satu roda gigi. Kelak, curigai cerita yang isinya hanya “kami” dan “mereka”.
  # sumber: roozenbeek-2022
  ~ kubu = true
  ~ jangkauan += 2
  Orang depan kenyang, orang belakang disuruh gigit jari. # kanal: linimasa Pasar Kemuning # dari: anda
  Depan memang rakus dari dulu. # dari: pembaca # komentar
  Tak seorang pun menyebut roda gigi lagi. # kanal: narasi
  -> huruf_besar
+ (keduanya) [Muat satu keluhan lapak depan dan satu keluhan lapak belakang.]
  # nilai: tepat
  # karena: Dua keluhan berdampingan menunjuk jamnya, bukan orangnya, jadi tak ada yang perlu dilawan. Adu kubu bekerja di kiriman Dion, yang menyisakan hanya “depan” dan “belakang”.
  # sumber: roozenbeek-2022
  Delapan belas dibaca. Dion menulis “Orang depan kenyang”; di bawahnya dua deret mulai saling serang.
  -> huruf_besar
+ (jajak) [Buka jajak pendapat “Anda tim depan atau tim belakang?”]
  # nilai: kurang
  # karena: Pilihannya hanya dua, dan keduanya kubu; tampak mendengar, padahal membelah. Kelak, cari pilihan yang sengaja tidak disediakan.
  # sumber: roozenbeek-2022
  ~ jangkauan += 1
  Seratus dua puluh suara. Ada yang menulis, “Saya pembeli, ikut tim mana?”
  Dion menulis “Orang depan kenyang”; di bawahnya dua deret mulai saling serang.
  -> huruf_besar

=== huruf_besar ===
# adegan: Pukul 18.15, istirahat, ponsel sendiri
# kanal: grup Keluarga Mbah Karto
LISTRIK PASAR MATI BESOK JAM 3 SAMPE 9 PAGI!!! PEDAGANG IKAN BAWA ES SENDIRI. SEBARKAN # dari: bulik # jam: 18.02 # teruskan: sering
Ini betul apa tidak, Gia? Kalau pesan es harus malam ini. # dari: bulik # jam: 18.03
Hurufnya begitu, hoaks banget. Tanya Gia, kan lagi sekolah hoaks. # dari: rini # jam: 18.05
Putaran berikutnya mulai lima menit lagi. # kanal: narasi
+ (cap_hoaks) [Jawab “Hoaks, Bulik. Lihat saja huruf besarnya.”]
  # nilai: keliru
  # karena: Dua jam memasak bohong membuat semuanya tampak bohong; analisis ulang atas permainan semacam ini menemukan kabar benar ikut ditolak. Huruf besar bukan bukti.
  # sumber: modirrousta-galian-2023
  ~ es = 0
  ~ percaya -= 2
  Siap, Bulik tidak jadi pesan es. Untung punya keponakan humas. # dari: bulik # kanal: grup Keluarga Mbah Karto # jam: 18.17
  -> cari_dalang
+ (tunggu) [Jawab “Belum tahu, Bulik. Jangan disebar dulu, ya.”]
  # nilai: kurang
  # karena: Mengaku belum tahu lebih baik daripada menebak, tetapi Bulik harus memutuskan malam ini. Jawabannya ada di luar pesan, satu telepon jauhnya.
  # sumber: brodsky-2021
  ~ es = 1
  ~ percaya -= 1
  Ya sudah, Bulik pesan separuh saja. # dari: bulik # kanal: grup Keluarga Mbah Karto # jam: 18.18
  -> cari_dalang
+ (telepon_pasar) [Telepon petugas pasar dulu, lalu jawab Bulik.]
  # nilai: tepat
  # karena: Buktinya di luar pesan: orang yang memegang sakelarnya. Pesan yang buruk rupa bisa benar, dan seseorang menunggu untuk bertindak.
  # sumber: brodsky-2021, modirrousta-galian-2023
  ~ es = 2
  ~ percaya += 1
  Benar, sambungan kabel diganti. Saya ngetik sambil naik tangga, maaf hurufnya. # kanal: telepon Pak Hardi # dari: hardi
  Bulik memesan es penuh. Anda terlambat sepuluh menit ke meja. # kanal: narasi
  -> cari_dalang

=== cari_dalang ===
# adegan: Pukul 18.30, giliran mencari dalang
# kanal: tatap Mas Bram
{ es == 2: Sepuluh menit hilang. Meja sebelah sudah tiga ribu klik. # dari: koki # bila: Anda menelepon petugas pasar dulu }
Marah itu cepat dingin. Kasih mereka dalang, biar apinya awet. # dari: koki
Nomor seri jamnya 0707. Cakep, kan? # dari: dion
Nomor itu tercetak di semua jam buatan bulan Juli.
+ (bertanya) [Tulis “Nomor serinya 0707. Kebetulan? Kami hanya bertanya.”]
  # nilai: kurang
  # karena: Tanda tanya menanam tuduhan tanpa perlu menanggungnya. Kelak, ubah pertanyaannya menjadi pernyataan, lalu lihat apakah masih ada buktinya.
  # sumber: roozenbeek-2019
  ~ jangkauan += 1
  Nomor serinya 0707. Kebetulan? Kami hanya bertanya. # kanal: linimasa Pasar Kemuning # dari: anda
  Kebetulan kok rapi. # dari: pembaca # komentar
  Pembaca melanjutkan sendiri. Dion menyebutnya Kelompok Tujuh, dan layar penuh. # kanal: narasi
  -> komentar_benar
+ (dalang) [Tulis “0707 itu sandi. Kelompok Tujuh mengatur waktu kita.”]
  # nilai: keliru
  # karena: Teori persekongkolan menjahit kebetulan menjadi dalang, lalu menjadikan setiap bantahan bukti baru. Kelak, tanyakan bukti apa yang akan membuat penulisnya mengaku salah.
  # sumber: roozenbeek-2019
  ~ sandi = true
  ~ jangkauan += 2
  0707 itu sandi. Kelompok Tujuh mengatur waktu kita. # kanal: linimasa Pasar Kemuning # dari: anda
  Pantesan lapakku nomor 7 sepi! # dari: pembaca # komentar
  Satu akun membantah, dan langsung dituduh anggota Kelompok Tujuh. # kanal: narasi
  -> komentar_benar
+ (bongkar) [Tulis sandi 0707 bercap LATIHAN, lengkap dengan letak tipuannya.]
  # nilai: tepat
  # karena: Contoh yang langsung dibongkar mengajarkan tipuannya, bukan menyebarkannya. Dalangnya tetap Anda lihat lahir di ponsel Dion, dari nomor seri yang kebetulan cantik.
  # sumber: roozenbeek-2019
  Lima dibaca. Satu akun tiruan bertanya, “Jadi semua jam bulan Juli begitu?”
  Kelompok Tujuh mengatur waktu kita. Sebarkan sebelum dihapus. # kanal: linimasa Pasar Kemuning # dari: dion
  Pantesan lapakku nomor 7 sepi! # dari: pembaca # komentar
  -> komentar_benar

=== komentar_benar ===
# adegan: Pukul 19.30, satu komentar yang benar
# kanal: linimasa Pasar Kemuning
Jam maju tujuh menit. Pasar sengaja diam. # dari: dion
Ini cuma roda gigi kurang pas. Senin disetel, beres. # dari: pembaca # komentar
Ada yang membantah, dan dia benar. Jangan sentuh isinya, kotori orangnya. # kanal: tatap Mas Bram # dari: koki
Penjaga jam pasar namanya Pak Sabar, sudah sebelas tahun. Pakai dia, biar hidup. # dari: dion
Aturan nomor dua menempel di dinding. Mas Bram menata gelas.
+ (sindir) [Tulis “Tahu apa penjaga jam soal mesin?” tanpa menyebut nama.]
  # nilai: kurang
  # karena: Tanpa nama pun telunjuknya jelas: penjaga jam di pasar itu hanya seorang. Kelak, tanyakan apakah bantahannya menyentuh isi atau hanya orangnya.
  # dasar: uu-20-2023:4-2
  # sumber: roozenbeek-2022
  ~ sabar = 1
  ~ jangkauan += 1
  Tahu apa penjaga jam soal mesin? # kanal: linimasa Pasar Kemuning # dari: anda
  Betul, urus sapu saja. # dari: pembaca # komentar
  Dion menambahi “Dibayar pabrik?” Komentar soal roda gigi tenggelam. # kanal: narasi
  -> komentar_sepi
+ (sematkan) [Akui komentar itu benar dan sematkan di puncak halaman.]
  # nilai: tepat
  # karena: Mengakui isi yang benar menutup cerita, dan itu yang ditakuti dapur. Cara menjatuhkan pengkritik tetap tampak di kiriman Dion: tak satu kata pun soal roda gigi.
  # dasar: pp-94-2021:3f
  # sumber: roozenbeek-2022
  Angka Anda berhenti. Dion menulis sendiri, dan tiga ratus akun menyukainya.
  Penjaga jam dibayar pabrik? # kanal: linimasa Pasar Kemuning # dari: dion
  Pantas dia membela jamnya. # dari: pembaca # komentar
  -> komentar_sepi
+ (nama) [Tulis “Pak Sabar si penjaga jam dibayar pabrik untuk bohong.”]
  # nilai: keliru
  # karena: Menjatuhkan pengkritik memindahkan mata dari isi ke orangnya. Namanya sungguhan, jadi lukanya juga; menghargai orang tetap kewajiban Anda, juga di dapur.
  # dasar: uu-20-2023:4-2, pp-94-2021:3f
  # sumber: roozenbeek-2022
  ~ sabar = 2
  ~ jangkauan += 2
  Pak Sabar si penjaga jam dibayar pabrik untuk bohong. # kanal: linimasa Pasar Kemuning # dari: anda
  Tua-tua ternyata makelar. # dari: pembaca # komentar
  Keributan tak perlu dipancing lagi. Dion menambah lima akun yang saling maki, dan ratusan akun ikut. # kanal: narasi
  -> papan_angka

=== komentar_sepi ===
# adegan: Pukul 20.05, komentar mulai sepi
# kanal: tatap Mas Bram
Sepi itu gosong. Sulut lagi. # dari: koki
Aku punya lima akun cadangan. Tinggal pilih mau jadi siapa. # dari: dion
{ akun == 2 && (kubu || sandi): Meja Anda di urutan dua, selisih tipis. # bila: Anda memasang lambang, lalu mengadu kubu atau menuduh Kelompok Tujuh | Meja Anda di urutan empat dari lima. # bila: di jalan lain }
+ (lima_akun) [Pakai lima akun itu untuk saling memaki di kolom komentar.]
  # nilai: keliru
  # karena: Memancing keributan menjual pertengkaran sebagai kabar, dan penonton ikut jadi bahannya. Kelak, lihat apakah akun-akunnya lahir bersamaan dan hanya bisa memaki.
  # sumber: roozenbeek-2019
  ~ jangkauan += 2
  Dua ratus akun ikut memaki. Anda lupa akun mana yang Anda sendiri.
  -> papan_angka
+ (ejek) [Tulis satu ejekan saja, lalu biarkan orang menyambung.]
  # nilai: kurang
  # karena: Satu ejekan cukup bila tujuannya memang reaksi, bukan jawaban. Kelak, jangan beri umpan itu balasan; tanyakan faktanya atau lewati.
  # sumber: roozenbeek-2019
  ~ jangkauan += 1
  Empat puluh balasan, semuanya tentang ejekan. Dion memainkan lima akunnya, dan yang empat puluh menjadi dua ratus.
  -> papan_angka
+ (jadwal) [Biarkan sepi, dan sematkan jadwal teknisi hari Senin.]
  # nilai: tepat
  # karena: Pertengkaran berhenti bila tak diberi bahan, walau papan angka menghukumnya. Pancingannya Anda lihat pada Dion: lima akun, satu tangan, tanpa satu fakta pun.
  # sumber: roozenbeek-2019
  Sunyi. Di layar sebelah, lima akun Dion saling memaki dan dua ratus akun lain menyambut.
  -> papan_angka

=== papan_angka ===
# adegan: Pukul 20.50, papan angka
# kanal: pribadi Bu Ningsih
{ akun == 2 && (kubu || sandi): Juara satu! Kirim fotonya, Pak Bupati mau lihat. # dari: ningsih # jam: 20.52 # bila: Anda memasang lambang, lalu mengadu kubu atau menuduh Kelompok Tujuh | Kalah, ya? Padahal saya sudah telanjur cerita ke Pak Bupati. # dari: ningsih # jam: 20.52 # bila: di jalan lain }
Mas Bram sudah menggulung kabel. Belum ada kiriman yang dihapus. # kanal: tatap Dion
Sayang kalau hilang. Tadi selayar penuh kukirim ke teman futsal, mereka ngakak. # dari: dion
+ (hapus) [Minta semuanya dihapus dan tipuannya dibongkar satu per satu.]
  # nilai: tepat
  # karena: Memasak saja cenderung membuat orang curiga pada semuanya; umpan balik sesudahnya menajamkan lagi mana bohong, mana benar. Ongkosnya empat puluh menit dan muka masam sekelas.
  # sumber: leder-2024, modirrousta-galian-2023
  Mas Bram menghela napas, lalu menyalakan layar lagi. Dion menghapus kirimannya, dan mengirim ralat ke teman futsal.
  -> grup_pagi
+ (pulang) [Minta Dion tidak meneruskannya lagi, lalu pulang.]
  # nilai: kurang
  # karena: Permintaannya benar, tetapi kirimannya masih tersimpan dan tipuannya belum dibongkar. Peserta pulang dengan cara memasak, tanpa penawarnya.
  # sumber: leder-2024
  ~ bocor = 1
  ~ jangkauan += 1
  Aman! # dari: dion
  Di belakangnya, layar masih menyala dengan semua kiriman.
  -> grup_pagi
+ (kenangan) [Kirim tangkapan yang paling lucu ke grup kantor sebagai kenangan.]
  # nilai: keliru
  # karena: Semua di grup kantor memang tahu ini latihan, tetapi tangkapan layar berjalan tanpa penjelasannya. Sejak terkirim, Anda penyebarnya, bukan lagi peserta latihan.
  # dasar: pp-94-2021:3f
  ~ bocor = 2
  ~ jangkauan += 2
  Wkwk, mantap! Kuteruskan ke istri, ya. # dari: dion # kanal: grup Humas Tirta Asri # jam: 20.58
  -> grup_pagi

=== grup_pagi ===
# adegan: Sabtu pukul 06.20, pesan terusan
# kanal: grup Keluarga Mbah Karto
{ akun == 2:
  ~ percaya -= 1
}
{ sabar == 2:
  ~ percaya -= 1
}
{
- sabar == 2:
  “JAM MALING! Pak Sabar dibayar pabrik!” # dari: rini # kartu: jam-maling.jpg # teruskan: sering # jam: 06.11 # bila: Anda menulis nama Pak Sabar
- else:
  “JAM MALING! Penjaga jam dibayar pabrik?” # dari: rini # kartu: jam-maling.jpg # teruskan: sering # jam: 06.11 # bila: nama Pak Sabar tidak Anda tulis
}
{
- akun == 2:
  Halamannya Info Resmi, ada lambangnya. Berarti benar, dong. # dari: rini # jam: 06.12 # bila: Anda memasang lambang kabupaten
- akun == 1:
  Yang nulis Info Resmi, di bawahnya Kabar Pasar. Masa dua-duanya bohong? # dari: rini # jam: 06.12 # bila: akun Anda bernama samar
- else:
  Di pojok bawahnya kok ada tulisan LATIHAN MEJA DUA? # dari: rini # jam: 06.12 # bila: akun Anda bernama terbuka
}
{
- es == 0:
  Ikan Bulik rusak dua ember. Listriknya betul mati. # dari: bulik # jam: 06.14 # bila: kabar listrik Anda sebut hoaks
- es == 1:
  Es Bulik cuma separuh, ya separuh yang selamat. # dari: bulik # jam: 06.14 # bila: Anda menjawab belum tahu soal listrik
- else:
  Ikan Bulik segar, untung kamu telepon. Yang ini betul juga? # dari: bulik # jam: 06.14 # bila: kabar listrik Anda periksa
}
~ akun = 0
{ es == 2:
  ~ es = 1
}
Bulik telanjur meneruskan ke lapak belakang. Apa Bulik bisa dipenjara? # dari: bulik # jam: 06.16
+ (akui) [Tulis “Jam maju karena roda gigi. Kabar itu dari latihan kami semalam.”]
  # nilai: tepat
  # karena: Fakta dan asalnya mengisi lubang yang ditinggalkan kabar bohong. Keliru meneruskan tidak otomatis pidana: pidana berita bohong mensyaratkan orang tahu itu bohong dan kerusuhan terjadi.
  # dasar: pp-94-2021:3f, kuhp:263
  ~ mengaku = true
  ~ es = 1
  ~ percaya += 1
  ~ jangkauan -= 1
  Keliru meneruskan tidak otomatis dipidana, Bulik. Kirim ralatnya saja. # dari: anda # jam: 06.32
  Oh. Ya sudah, Bulik kirim ke belakang sekarang. # dari: bulik # jam: 06.33
  Jadi yang bikin kalian? Ampun, Mbak. # dari: rini # jam: 06.34
  -> menara
+ (diam) [Diamkan; Sabtu siang orang sudah lupa.]
  # nilai: keliru
  # karena: Diam terasa aman karena nama Anda tak tertulis. Integritas berlaku juga di luar jam dinas, dan yang menanggung diam Anda orang lain.
  # dasar: pp-94-2021:3f
  ~ es = 0
  ~ percaya -= 2
  ~ jangkauan += 1
  Tak ada yang membantah. Pukul tujuh, Rini meneruskannya ke grup arisan.
  -> menara
+ (bantah) [Tulis “Itu hoaks. Jangan disebar lagi, ya.”]
  # nilai: kurang
  # karena: Benar, tetapi kosong: tanpa fakta dan asalnya, bantahan tinggal adu percaya. Bulik pun masih takut, dan Anda belum mengaku tahu dari mana kabar itu.
  # dasar: pp-94-2021:3f
  Tahu dari mana, Mbak? Gambarnya jelas begitu. # dari: rini # jam: 06.31
  -> menara

=== menara ===
# adegan: Sabtu pukul 08.10, di bawah menara jam
# kanal: tatap Pak Sabar
Pak Sabar duduk di anak tangga, topinya di pangkuan. Kunci menara ia genggam.
{ sandi: Angka 0707 tercoret cat merah di pintu. # bila: Anda menuduh Kelompok Tujuh }
{ kubu: Lapak depan dan lapak belakang memasang tali di tengah gang. # bila: Anda mengadu dua deret lapak }
{
- sabar == 2:
  Dari subuh saya ditanya dibayar berapa. Cucu saya baca nama saya. # dari: sabar # bila: Anda menulis namanya
- sabar == 1:
  Penjaga jam di sini cuma saya. “Tahu apa soal mesin,” kata mereka. # dari: sabar # bila: Anda menyindirnya tanpa nama
- else:
  Nama saya tak ditulis, tapi semua menoleh ke sini. # dari: sabar # bila: Anda tidak menyerangnya
}
Pak Bupati tanya. Bilang saja akun latihan kita diretas, tak ada yang rugi. # kanal: telepon Bu Ningsih # dari: ningsih
{ mengaku: Pengakuanmu di grup keluarga sampai ke saya. Tolong dihapus. # dari: ningsih # bila: Anda mengaku di grup keluarga }
Konsep pengumumannya saya tunggu pukul sembilan. # dari: ningsih
+ (beredar) [Tulis “Beredar kabar tidak benar tentang jam pasar. Harap bijak.”]
  # nilai: kurang
  # karena: Tak ada yang salah dalam kalimat itu, dan tak ada pula yang menolong: jamnya kenapa, kabarnya dari mana, Pak Sabar bagaimana. Warga mengisi sendiri kekosongannya.
  # dasar: pp-94-2021:3f
  ~ percaya -= 1
  Bagus, pendek, aman. Langsung terbitkan. # dari: ningsih
  { es == 0: -> akhir_dua_ember }
  -> akhir_tanya_bulik
+ (terang) [Tulis sebab jam maju, asal kabar itu, dan maaf kepada Pak Sabar.]
  # nilai: tepat
  # karena: Mengakui di depan umum mahal sekarang. Namun, warga mendapat informasi yang benar, dan Pak Sabar mendapat namanya kembali.
  # dasar: uu-25-2009:34, uu-20-2023:4-2
  ~ percaya += 2
  ~ jangkauan -= 1
  Kalau begitu kamu yang membacakannya di depan wartawan. # dari: ningsih
  {
  - bocor == 2:
    ~ percaya -= 3
    Dion tidak membalas pesan Anda. Tangkapan yang beredar itu kiriman Anda sendiri. # kanal: narasi # bila: Anda mengirim tangkapan ke grup kantor
  - bocor == 1:
    Tangkapannya dari ponselku, ya. Jangan sebut namaku. # kanal: pribadi Dion # dari: dion # bila: Anda hanya meminta Dion berhenti
  - else:
    Tulis juga, tangkapannya dari saya. # kanal: pribadi Dion # dari: dion # bila: Anda meminta semuanya dihapus
  }
  { sabar == 2: -> akhir_anak_tangga }
  { bocor == 2: -> akhir_ini_latihan }
  { es == 0: -> akhir_ini_latihan }
  -> akhir_jam_tepat
+ (diretas) [Tulis “Akun latihan kami diretas pihak tak dikenal.”]
  # nilai: keliru
  # karena: Satu kalimat itu menyelamatkan kantor sampai ada yang membuka riwayatnya. Pelaksana layanan dilarang memberi informasi yang salah, siapa pun yang meminta.
  # dasar: uu-25-2009:34, pp-94-2021:3f
  ~ percaya -= 1
  Bu Ningsih membalas dengan jempol. Pak Sabar membacanya dari ponsel cucunya.
  -> akhir_riwayat

=== akhir_jam_tepat ===
# adegan: Jam yang tepat
# akhir: baik
Senin sore teknisi menyetel roda gigi. Pak Sabar memutar jarumnya mundur tujuh menit, ditonton dua deret lapak.
Pengumuman Anda hanya dibagikan dua puluh kali, kebanyakan oleh pedagang.
Kamis malam pesan jelek rupa datang lagi, kali ini soal parkir. Bulik meneruskannya kepada Anda lebih dulu.
Ini betul apa tidak? Bulik tunggu, tidak usah buru-buru. # kanal: pribadi Bulik Minah # dari: bulik # jam: 19.20
-> END

=== akhir_anak_tangga ===
# adegan: Kunci di anak tangga
# akhir: cukup
Pak Sabar menerima permintaan maaf itu, dibaca di depan menara. Ia menjabat tangan Anda.
Senin pagi kuncinya sudah tergantung di kantor pasar. Cucunya tak mau lagi diajak naik menara.
Teknisi bekerja sendirian. Tak ada yang memberitahunya bahwa engsel pintu harus diangkat sedikit.
Jamnya kini tepat, tetapi tak ada yang membersihkan kacanya.
-> END

=== akhir_ini_latihan ===
# adegan: “Ini latihan juga?”
# akhir: cukup
Orang memuji pengumuman yang terus terang itu. Pak Sabar kembali ke menaranya.
Selasa, humas memberitakan pipa air yang dibersihkan. Beritanya benar, jadwalnya lengkap.
Ini latihan juga, Min? # kanal: linimasa Humas Tirta Asri # dari: rini # komentar
Anda menjawab satu per satu sampai magrib. Setengah kampung telanjur tidak menampung air. # kanal: narasi
-> END

=== akhir_tanya_bulik ===
# adegan: Bertanya kepada Bulik
# akhir: cukup
Pengumuman itu dibaca, lalu dilupakan. “Bijak” tidak menjelaskan jam yang masih maju.
Keluarga masih bertanya kepada Anda, dan Bulik menyampaikan jawabannya di lapak belakang.
Di lapak depan tak ada Bulik. Di sana Pak Sabar tetap dipanggil orang pabrik.
Sampai jam disetel hari Senin, ia makan siang di rumah.
-> END

=== akhir_dua_ember ===
# adegan: Yang tidak didengar lagi
# akhir: buruk
Kalimat “harap bijak” mendapat empat puluh emoji tertawa.
Rabu, humas mengumumkan listrik pasar mati lagi malam itu, rapi dan lengkap.
Bulik membacanya, lalu bertanya kepada tukang parkir. Tukang parkir bilang hoaks.
Kamis pagi ember-ember ikan dibuang di belakang pasar. Bulik tidak menelepon Anda.
-> END

=== akhir_riwayat ===
# adegan: Riwayat akun
# akhir: buruk
Minggu malam seorang peserta pelatihan mengunggah riwayat aplikasi Dapur. Tak ada peretas di sana; ada nomor meja dan jam.
Meja dua itu humas kabupaten, kan? Jadi yang bohong siapa? # kanal: linimasa Warga Tirta Asri # dari: rini # komentar
Senin, surat panggilan pemeriksaan terletak di meja Anda. Bu Ningsih yang meneken, dan siangnya ia sendiri dipanggil sekretaris daerah. # kanal: narasi
Pak Sabar menaruh kunci menara di meja satpam, tanpa pesan.
-> END
