---
judul: Halaman Om Arka
janji: Om yang membiayai kuliah Anda maju sebagai calon bupati. Anda menjaga keluarga dan tugas, dari toko kopi sampai hari tenang.
menit: { baca: 6, kerja: 6 }
modul: hukum-netralitas
tujuan:
  - id: om-arka-tahap
    teks: menyesuaikan langkah ketika bakal calon menjadi calon dan aturannya berganti
    kompetensi: membaca-aturan
  - id: om-arka-jejak
    teks: memeriksa dan membereskan jejak lama di akun yang berubah menjadi akun kampanye
    kompetensi: membaca-aturan
  - id: om-arka-keluarga
    teks: membedakan menyayangi keluarga yang maju dari mendukung kampanyenya
    kompetensi: menimbang-keberpihakan
peran: Anda Wulan, penyuluh pertanian (PNS) di Kecamatan Banyu Sela, Kabupaten Tirta Asri. Om Arka, adik ibu Anda, dulu membayar kuliah Anda dari toko kopinya.
tokoh:
  - { id: om, nama: Om Arka, sebagai: "adik ibu Anda, pemilik toko", wajah: OA }
  - { id: tante, nama: Tante Ning, sebagai: istri Om Arka, wajah: TN }
  - { id: gilang, nama: Gilang, sebagai: "anak mereka, pengurus halaman" }
  - { id: lastri, nama: Bu Lastri, sebagai: "kepala balai, atasan langsung Anda", wajah: BL }
  - { id: hendra, nama: Hendra, sebagai: rekan penyuluh }
  - { id: sarman, nama: Pak Sarman, sebagai: ketua kelompok tani, wajah: PS }
ukuran:
  - { id: keluarga, nama: Kehangatan keluarga, dari: -2, sampai: 12, kata: [dingin, renggang, akrab, hangat], arah: naik }
  - { id: jarak, nama: Jarak dari kampanye, dari: 0, sampai: 12, kata: [melekat, dekat, cukup, jelas], arah: naik }
renungan: Kalimat apa yang dapat Anda ucapkan kepada keluarga supaya yang ditolak kampanyenya, bukan orangnya?
lanjut: /simulasi/grup-kantor/
---
VAR keluarga = 5
VAR jarak = 6
VAR seragam = false
VAR admin = 0
VAR suka = false
VAR foto = 0
VAR catat = false
VAR jujur = false
VAR jawab = 0
VAR tani = 0
VAR sebelum = false
VAR sesudah = false
-> toko

=== toko ===
# adegan: Minggu siang di toko, setahun sebelum pemilihan
# kanal: tatap
Kopi, cangkul, dan benih dijual bersebelahan. Petani binaan Anda biasa belanja di sini.
Cicip dulu, Lan. Panen bapakmu, sangraian Om. # dari: om
Mbak, halaman “Kopi Arka” sepi. Bantu fotoin, ya? # dari: gilang
Kalau Mbak nampang pakai seragam penyuluh, pasti laku. # dari: gilang
Anda pengikut pertama halaman itu. Belum ada yang bicara soal bupati.
+ (pose_seragam) [Berpose berseragam penyuluh, memegang kopi dan benih dari toko itu.]
  # nilai: kurang
  # karena: Belum ada calon, dan dagangannya memang laku. Namun petani membaca seragam itu sebagai anjuran dinas, padahal ini kepentingan keluarga.
  # dasar: pp-42-2004:11c, uu-20-2023:4-2
  ~ seragam = true
  ~ keluarga += 1
  Foto Anda disukai seribu orang. Gilang menyimpannya baik-baik.
  -> pengelola
+ (bantu_libur) [Potretkan kopinya dan tuliskan keterangan, dengan kaus biasa.]
  # nilai: tepat
  # karena: Halaman ini masih halaman toko, belum memenangkan siapa pun. Membantu keluarga berdagang tanpa membawa nama dinas tidak memihak.
  # dasar: uu-20-2023:2f, skb-netralitas-2022:a4
  ~ keluarga += 1
  Sore itu dua puluh bungkus terjual. Om Arka membacakan keterangan Anda keras-keras kepada pembeli.
  -> pengelola
+ (tolak_halaman) [Tolak semuanya; ASN sebaiknya tidak menyentuh halaman siapa pun.]
  # nilai: kurang
  # karena: Terasa paling aman, tetapi tidak ada aturan yang memintanya. Yang disasar akun pemenangan, sedangkan ini masih halaman kopi.
  # dasar: skb-netralitas-2022:a4, uu-20-2023:2f
  ~ keluarga -= 1
  Om Arka mengangguk, lalu memotret sendiri dengan jempol menutupi separuh lensa.
  -> pengelola

=== pengelola ===
# adegan: Lima bulan kemudian, pesan dari Gilang
# kanal: pribadi Gilang
Om Arka kini bakal calon bupati, menunggu restu Partai Anyelir. Halaman kopi mulai memuat jadwal silaturahminya.
Mbak, aku sidang skripsi. Jadi admin halaman seminggu aja, ya? # dari: gilang # jam: 21.14
Balas pesanan kopi. Paling selip-selip poster “Saatnya Arka”. # dari: gilang # jam: 21.15
Bapak nggak percaya orang luar. Cuma Mbak. # dari: gilang # jam: 21.15
+ (terima_seminggu) [“Seminggu saja, ya. Habis sidang langsung kamu pegang lagi.”]
  # nilai: keliru
  # karena: Menolong sepupu yang sidang itu baik. Namun poster bakal calon selama seminggu itu Anda sendiri yang mengunggah. Bila Anda dinilai masuk tim pemenangan, perkaranya sudah disiplin.
  # dasar: skb-netralitas-2022:a2, skb-netralitas-2022:b9, uu-20-2023:24-1
  ~ admin = 2
  ~ sebelum = true
  ~ keluarga += 1
  ~ jarak -= 1
  Tujuh malam Anda membalas pesanan, dan tiga poster Anda naikkan. Gilang lulus, lalu lupa mencabut nama Anda.
  -> doa_restu
+ (lihat_nanti) [“Lihat nanti, ya, Lang. Yang penting sidangmu lancar dulu.”]
  # nilai: kurang
  # karena: Malam ini tidak ada yang kecewa. Gilang membacanya sebagai ya, dan pintu yang tidak ditutup itu kelak harus Anda terangkan.
  # dasar: uu-20-2023:24-1, skb-netralitas-2022:a2
  ~ admin = 1
  Asyik! Undangan adminnya sudah kukirim. # dari: gilang # jam: 21.30
  Undangan itu tidak Anda tekan, tidak juga Anda tolak.
  -> doa_restu
+ (pesanan_saja) [“Halaman jangan. Pesanan kopi kubalas dari nomor toko.”]
  # nilai: tepat
  # karena: Dagangannya Anda bantu, bakal calonnya tidak. Anda lelah seminggu, tetapi tidak satu poster pun keluar dari tangan Anda.
  # dasar: skb-netralitas-2022:a2, uu-20-2023:2f
  ~ jarak += 1
  Jadwal Bapak bolong seminggu, Mbak. Tapi kopinya habis. Makasih. # dari: gilang # jam: 22.02
  -> doa_restu

=== doa_restu ===
# adegan: Jumat malam, di grup keluarga
# kanal: grup Trah Mbah Karto
Alhamdulillah, Mas Arka direstui partai. Ini akun pemenangannya, buatan Gilang. # dari: tante # jam: 19.40
Poster Om Arka tersenyum: “Satu jempol, satu doa untuk bakal bupati kita.” # dari: tante # kartu: Sahabat Arka # jam: 19.40
Tolong disukai semua. Wulan juga, Nduk. Kamu pegawai, orang percaya. # dari: tante # jam: 19.41
Sudah, Ma! # dari: gilang # jam: 19.41
+ (suka_sekali) [Ketuk suka sekali saja, lalu tutup ponsel tanpa menulis apa-apa.]
  # nilai: keliru
  # karena: Satu ketukan terasa seperti salim kepada Tante. Namun akun itu dibuat untuk memenangkan bakal calon, dan suka Anda tinggal di sana.
  # dasar: skb-netralitas-2022:a4, uu-20-2023:24-1
  ~ suka = true
  ~ sebelum = true
  ~ keluarga += 1
  ~ jarak -= 1
  Tante Ning membalas dengan tiga hati. Esoknya Anda sudah lupa.
  -> resepsi
+ (telepon_tante) [Telepon Tante Ning: doa untuk Om ada, jempol untuk akun itu tidak bisa.]
  # nilai: tepat
  # karena: Yang Anda tolak jempolnya, bukan orangnya. Tante mendengarnya dari Anda, bukan menebak dari nama yang tidak muncul.
  # dasar: skb-netralitas-2022:a4, uu-20-2023:2f
  ~ jarak += 1
  Ya sudah. Tante kira keponakan itu lain dari orang kantor. # kanal: telepon Tante Ning # dari: tante
  -> resepsi
+ (umumkan_grup) [Tulis di grup: ASN dilarang menyukai akun begini, jangan ajak-ajak lagi.]
  # nilai: kurang
  # karena: Aturannya benar, tetapi dibacakan di depan delapan belas orang pada malam bahagia Tante. Satu telepon menyampaikan hal yang sama.
  # dasar: uu-20-2023:4-2, skb-netralitas-2022:a4
  ~ keluarga -= 1
  ~ jarak += 1
  Grup senyap. Pukul sepuluh Tante Ning menghapus posternya.
  -> resepsi

=== resepsi ===
# adegan: Sabtu siang, resepsi sepupu
# kanal: tatap
Pelaminan penuh keluarga. Om Arka belum ditetapkan sebagai calon, dan tidak ada spanduk di sini.
{ keluarga > 5: Wulan sini, sebelah Tante. Biar lengkap. # dari: tante # bila: keluarga masih akrab }
{ keluarga <= 5: Wulan juga mau difoto, atau takut? # dari: tante # bila: Tante Ning masih kecewa }
Salam Arka! Tangannya bentuk huruf A! # dari: gilang
+ (huruf_a) [Ikut membentuk huruf A; ini pelaminan, dan semua keluarga melakukannya.]
  # nilai: kurang
  # karena: Rasanya seperti isyarat keluarga saja. SKB menyebut mengunggah, bukan berpose. Namun fotonya ada di banyak ponsel, dan tangan Anda terbaca mendukung.
  # dasar: uu-20-2023:24-1, skb-netralitas-2022:a5
  ~ foto = 1
  ~ keluarga += 1
  Fotografer mengirim berkasnya ke semua tamu. Tamunya empat ratus.
  -> ganti_nama
+ (unggah_bangga) [Berfoto tanpa isyarat, lalu unggah: “Bangga jadi keponakan Om Arka”.]
  # nilai: keliru
  # karena: Tanpa isyarat rasanya aman. Namun mengunggah foto bersama bakal calon ke ruang publik sudah soal etik, apa pun maksud Anda.
  # dasar: skb-netralitas-2022:a5, uu-20-2023:24-1
  ~ foto = 2
  ~ sebelum = true
  ~ keluarga += 1
  ~ jarak -= 1
  Tante Ning berkomentar, “Terharu, Nduk.” Enam puluh orang menyukainya malam itu.
  -> ganti_nama
+ (gendong_bayi) [Berdiri di sebelah Tante, gendong bayi saudara; minta tidak ditandai.]
  # nilai: tepat
  # karena: Berfoto di pesta keluarga tidak dilarang. Tangan yang sibuk membuat Anda tidak perlu berdebat di pelaminan.
  # dasar: uu-20-2023:2f, skb-netralitas-2022:a5
  ~ jarak += 1
  Semua tertawa karena si bayi menarik kerudung Tante. Anda ikut dalam fotonya.
  -> ganti_nama

=== ganti_nama ===
# adegan: Senin malam, hari penetapan
# kanal: linimasa Kopi Arka
Resmi calon! Mulai malam ini “Kopi Arka” bernama “Arka–Bintan Menang”. # dari: gilang # jam: 20.30
{ seragam: Sampul barunya: Anda berseragam, di bawah tulisan “Penyuluh pun pilih Arka”. # dari: gilang # kartu: sampul.jpg # bila: Anda dulu berpose dengan seragam }
# kanal: surat Dinas Pertanian
KPU telah menetapkan dua pasangan calon. Untuk pemilihan ini kantor memakai SKB Netralitas. Periksa akun Saudara.
# kanal: narasi
Sembilan ribu pengikut kopi kini pengikut kampanye. Anda salah satunya.
{ suka: Suka Anda di “Sahabat Arka” juga masih menyala. # bila: Anda dulu memberi suka }
{ admin > 0: Nama Anda masih ada di daftar pengelola atau undangannya. # bila: soal admin dulu tidak Anda tutup }
+ (biarkan) [Biarkan saja; Anda mengikutinya jauh sebelum Om Arka menjadi calon.]
  # nilai: keliru
  # karena: Waktu masih halaman kopi, tidak apa-apa. Namun mengikuti itu berjalan setiap hari, dan sejak malam ini akunnya akun pemenangan calon, soal disiplin.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ sesudah = true
  ~ jarak -= 1
  Sejak itu kabar kampanye muncul tiap pagi, dan nama Anda muncul di daftar pengikutnya.
  -> ucapan
+ (bereskan) [Berhenti mengikuti, cabut yang tersisa, simpan gambar dan jamnya.]
  # nilai: tepat
  # karena: Mengikuti halaman toko sejak malam ini berarti mengikuti akun pemenangan calon. Yang dicabut dan dicatat hari ini dapat Anda terangkan kelak.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ catat = true
  ~ admin = 0
  ~ suka = false
  ~ jarak += 1
  Pukul 23.10 buku catatan Anda bertambah satu halaman. Besok Anda ke sawah pukul enam.
  { seragam: Gilang menurunkan sampul itu setelah Anda telepon, walau sempat dibagikan orang. # bila: sampulnya foto Anda }
  -> ucapan
+ (ikutan_saja) [Berhenti mengikuti sekarang; catatan dan sisanya menyusul akhir pekan.]
  # nilai: kurang
  # karena: Yang paling tampak memang sudah berhenti. Namun suka atau peran pengelola yang tersisa tetap dapat dinilai, dan catatan yang ditunda mudah terlewat.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ sesudah = sesudah or admin == 2
  Satu ketukan, selesai. Akhir pekannya habis untuk serangan ulat grayak.
  -> ucapan

=== ucapan ===
# adegan: Selasa petang, telepon dari Om Arka
# kanal: telepon Om Arka
Lan, Om calon beneran. Rasanya kayak mimpi. # dari: om
Di halaman semua sudah kasih selamat. Tantemu cari namamu. # dari: om
{ keluarga < 5: Dia kira kamu malu punya om seperti saya. # dari: om # bila: keluarga mulai renggang }
+ (datang_pagi) [Datang pagi-pagi, beri selamat, pulang sebelum timnya rapat.]
  # nilai: tepat
  # karena: Ucapan selamat di meja makan bukan kampanye. Pulang sebelum rapat membuat kunjungan itu tetap kunjungan keluarga.
  # dasar: uu-20-2023:2f, skb-netralitas-2022:b4
  ~ keluarga += 1
  Tante Ning menyendokkan nasi tanpa bicara, lalu mengisi rantang Anda sampai penuh.
  -> siaran
+ (komentar_selamat) [Tulis di halaman itu, singkat saja: “Selamat, Om. Semoga amanah.”]
  # nilai: keliru
  # karena: Kalimatnya sopan dan Tante pasti membacanya. Namun tempatnya akun pemenangan calon; komentar seperti ini sekarang sudah soal disiplin.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ sesudah = true
  ~ keluarga += 1
  Komentar Anda disematkan Gilang paling atas. Di bawahnya orang bertanya: ini Bu Wulan penyuluh?
  -> siaran
+ (sesudah_pemilihan) [Katakan Anda baru akan berkunjung lagi kalau pemilihan sudah selesai.]
  # nilai: kurang
  # karena: Tidak ada yang bisa menuduh orang yang tidak datang. Namun netral berarti tidak memihak, bukan menjauhi orang yang membesarkan Anda.
  # dasar: uu-20-2023:2f, skb-netralitas-2022:b4
  ~ keluarga -= 1
  Oh. Ya, hati-hati kerjanya, Lan. # dari: om
  -> siaran

=== siaran ===
# adegan: Sabtu malam, pekan kedua kampanye
# kanal: pribadi Gilang
Besok kampanye di lapangan, Mbak. Barisan depan buat keluarga, kausmu ukuran M. # dari: gilang # jam: 19.05
Nggak bisa? Tonton siaran langsungnya aja, kirim hati biar ramai. # dari: gilang # jam: 19.06
Besok malam KPU juga menyiarkan debat kedua pasangan.
+ (kirim_hati) [“Aku di rumah saja, Lang. Nanti kutonton, kukirim hati yang banyak.”]
  # nilai: keliru
  # karena: Hati di layar terasa lebih kecil daripada datang. Namun itu tetap tanda suka di akun pemenangan calon, lengkap dengan nama Anda.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ sesudah = true
  ~ keluarga += 1
  ~ jarak -= 1
  Om Arka menyebut nama Anda di siaran: “Itu keponakan saya, penyuluh.” Tiga ribu orang menonton.
  -> sawah
+ (debat_rumah) [“Besok aku nonton debat KPU, dua-duanya. Kursiku buat Bulik Sri, ya.”]
  # nilai: tepat
  # karena: Menonton siaran debat jelas boleh, dan Anda mengenal program semua calon. Boleh tidaknya PNS hadir menyimak di lapangan perlu verifikasi, jadi jangan dianggap aman.
  # dasar: uu-20-2023:2f, pp-94-2021:5n-1
  ~ keluarga -= 1
  ~ jarak += 1
  Bulik Sri yang duduk di kursi Mbak. Mama tetap nyari Mbak. # dari: gilang
  -> sawah
+ (kaus_keluarga) [“Kausnya kupakai, aku duduk di depan, tapi tidak ikut yel.”]
  # nilai: keliru
  # karena: Diam di kursi tidak menolong. Peserta kampanye berkaus calon diancam disiplin sedang; bila dinilai mendukung, SKB menggolongkannya berat. Om Arka pun dilarang melibatkan ASN.
  # dasar: pp-94-2021:5n-2, skb-netralitas-2022:b4, uu-pilkada:70-1b
  ~ sesudah = true
  ~ keluarga += 1
  ~ jarak -= 1
  Tante Ning menggenggam tangan Anda sepanjang orasi. Kamera lewat dua kali.
  -> sawah

=== sawah ===
# adegan: Kamis pagi, pekan terakhir kampanye, di pematang Sumber Makmur
# kanal: tatap
Semalam Gilang menaruh sedus kantong benih bergambar Om Arka di mobil Anda, titipan Tante untuk petani.
Bu, bibit jagung bulan depan itu dari Om-nya Ibu, ya? # dari: sarman
Istri saya saksi Laras–Damar. Apa kami tetap dapat? # dari: sarman
+ (pasti_dapat) [Tersenyum: “Tenang, Pak, pasti dapat”, lalu lanjut memeriksa hama.]
  # nilai: kurang
  # karena: Ramah dan cepat. Namun pertanyaannya tidak terjawab, jadi Pak Sarman pulang dengan dugaan bahwa bibit itu kebaikan Om Anda.
  # dasar: uu-25-2009:34, uu-20-2023:24-1
  ~ tani = 1
  Alhamdulillah. Salam buat Om-nya, Bu. # dari: sarman
  -> sindiran
+ (bagi_kantong) [Tunjukkan daftar dinas, lalu bagikan juga kantongnya; petani perlu wadah.]
  # nilai: keliru
  # karena: Daftarnya sudah benar, dan kantongnya berguna. Namun barang bergambar calon dari tangan penyuluh adalah pemberian yang memihak.
  # dasar: pp-94-2021:5n-6, skb-netralitas-2022:b8
  ~ tani = 2
  ~ sesudah = true
  ~ jarak -= 1
  Kantong itu habis dalam sepuluh menit. Pak Sarman melipat miliknya, dimasukkan ke saku.
  -> sindiran
+ (daftar_dinas) [Buka daftar dinas, urut luas lahan; kantongnya tetap di mobil.]
  # nilai: tepat
  # karena: Jawaban yang bisa dilihat sendiri lebih menenangkan daripada janji. Layanannya sama bagi pendukung siapa pun.
  # dasar: uu-25-2009:34, uu-20-2023:24-1
  ~ jarak += 1
  Pak Sarman mencari namanya dengan ujung jari. Nomor sembilan. Ia mengembuskan napas.
  Sorenya Gilang mengambil dus itu tanpa turun dari motor.
  -> sindiran

=== sindiran ===
# adegan: Jumat pagi, di grup kantor
# kanal: grup Balai Penyuluhan
Pagi, semua. Ada yang kenal orang ini? # dari: hendra # jam: 06.49
{
  - seragam: Sampul kampanye: Anda berseragam penyuluh. # dari: hendra # kartu: sampul.jpg # jam: 06.50 # bila: Anda dulu berpose dengan seragam
  - foto == 1: Pelaminan; tangan Anda membentuk huruf A. # dari: hendra # kartu: resepsi.jpg # jam: 06.50 # bila: Anda membentuk huruf A, tanpa foto seragam
  - foto == 2: Unggahan Anda: “Bangga jadi keponakan Om Arka”. # dari: hendra # kartu: layar.jpg # jam: 06.50 # bila: Anda mengunggah foto resepsi, tanpa foto seragam
  - else: Pelaminan; Anda menggendong bayi di dekat Om Arka. # dari: hendra # kartu: resepsi.jpg # jam: 06.50 # bila: Anda menggendong bayi, tanpa foto seragam
}
Penyuluh apa tim sukses? Darah Arka kok ngaku netral. # dari: hendra # jam: 06.51
Kakak Hendra bekerja untuk tim Laras–Damar. Suka Hendra pernah Anda lihat di akun tim itu.
Mbak, gambar itu sampai ke timku. Bantahannya sudah kunaikkan di halaman, bagikan aja. # kanal: pribadi Gilang # dari: gilang # jam: 06.56
~ seragam = false
~ foto = 0
+ (balas_hendra) [Tempel di grup tangkapan layar suka Hendra di akun tim Laras–Damar.]
  # nilai: kurang
  # karena: Gambarnya benar, dan rasanya adil. Namun jempol Hendra tidak menerangkan keadaan Anda, dan tempat memeriksanya bukan grup.
  # dasar: pp-94-2021:26, pp-94-2021:3f
  Impas. # kanal: grup Balai Penyuluhan # dari: hendra # jam: 06.58
  Dua penyuluh kini diperbincangkan, bukan satu.
  -> panggilan
+ (kabari_atasan) [Kirim urutan kejadiannya kepada Bu Lastri, sebut Anda siap diperiksa.]
  # nilai: tepat
  # karena: Jawaban di grup hanya menambah penonton. Yang wajib memanggil dan memeriksa adalah atasan langsung, dan ia mendengarnya dulu dari Anda.
  # dasar: pp-94-2021:26, pp-94-2021:3f
  ~ jujur = true
  Saya terima, Wulan. Sudah saya catat jamnya. # kanal: pribadi Bu Lastri # dari: lastri # jam: 07.30
  Di grup Anda tidak menulis apa-apa. Orang mengira Anda tidak punya jawaban. # kanal: narasi
  -> panggilan
+ (bagikan_bantahan) [Bagikan ke grup bantahan Gilang dari halaman “Arka–Bintan Menang”.]
  # nilai: keliru
  # karena: Gilang menulisnya dalam lima menit dan isinya membela Anda. Namun Anda jadi membagikan unggahan akun pemenangan calon, di grup kantor pula.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:9-2
  ~ sesudah = true
  Nah, kan. # kanal: grup Balai Penyuluhan # dari: hendra # jam: 07.04
  -> panggilan

=== panggilan ===
# adegan: Senin pagi, hari tenang, di ruang Bu Lastri
# kanal: surat Balai Penyuluhan
Saudari diminta memberi keterangan tentang hubungan Saudari dengan akun “Arka–Bintan Menang”.
# kanal: tatap
Pintu ditutup. Di meja ada map berisi cetakan layar, kiriman tanpa nama.
{ jujur:
  Pesanmu Jumat itu saya lampirkan. Saya tetap wajib memeriksa. # dari: lastri # bila: Anda mengabari Bu Lastri lebih dulu
- else:
  Saya tahu soal ini dari grup, bukan dari kamu. # dari: lastri # bila: Anda tidak mengabarinya
}
{ admin > 0: Lembar pertama daftar pengelola dan undangannya. Nama Anda di sana. # bila: soal admin tidak Anda tutup }
{ suka: Lembar lain memuat suka Anda di “Sahabat Arka”. # bila: suka lama tidak Anda tarik }
{ tani == 2: Di samping map ada kantong benih yang pernah dilipat. # bila: Anda membagikan kantong }
{ jujur: Duduk dulu. Tehnya diminum. # dari: lastri # bila: Anda mengabari Bu Lastri lebih dulu }
~ jujur = false
~ admin = 0
~ suka = false
+ (jawab_seperlunya) [Jawab yang ditanyakan saja; yang tidak ada di meja jangan dibuka.]
  # nilai: kurang
  # karena: Tidak ada yang bohong, dan selesainya cepat. Namun yang muncul belakangan akan tampak seperti disembunyikan.
  # dasar: pp-94-2021:3f, pp-94-2021:26
  ~ jawab = 1
  Dua puluh menit selesai. Bu Lastri menyisakan setengah halaman kosong.
  -> hari_tenang
+ (tidak_dekat) [Katakan Anda tidak dekat dengan Om Arka dan tak tahu soal halaman itu.]
  # nilai: keliru
  # karena: Jarak memang yang ingin Anda tunjukkan. Namun berbohong dalam pemeriksaan merusak integritas, juga bila perkara aslinya kecil.
  # dasar: pp-94-2021:3f, uu-20-2023:24-1
  ~ jawab = 2
  ~ keluarga -= 1
  Bu Lastri menulis kalimat itu persis, lalu meminta Anda meneken.
  -> hari_tenang
+ (buka_catatan) {catat} [Buka buku catatan: tanggal, jam, gambar, juga bagian yang tidak enak.]
  # nilai: tepat
  # karena: Catatan malam penetapan berbicara lebih terang daripada ingatan. Keterangan utuh juga melindungi Anda dari tuduhan yang tidak benar.
  # dasar: pp-94-2021:3f, pp-94-2021:26
  Bu Lastri menyalin dua tanggal berikut jamnya. Hanya sekali ia bertanya lagi.
  -> hari_tenang
+ (urut_ingatan) {not catat} [Ceritakan urut dari ingatan sampai habis, juga bagian yang tidak enak.]
  # nilai: tepat
  # karena: Tanpa catatan, keterangan utuh tetap yang paling kuat. Bu Lastri dapat mencocokkannya sendiri.
  # dasar: pp-94-2021:3f, pp-94-2021:26
  Pemeriksaannya sampai asar, karena setiap tanggal harus dicari lagi.
  -> hari_tenang

=== hari_tenang ===
# adegan: Selasa malam, hari tenang
# kanal: grup Trah Mbah Karto
Ingat kopi, ingat Arka. Besok coblos Arka–Bintan! # dari: tante # teruskan # jam: 19.15
Wulan, terusin ke grup kelompok tani, ya? Sekali ini saja. # dari: tante # jam: 19.16
{ keluarga > 4: Jangan lupa makan. Nanti Tante kirim sayur. # dari: tante # jam: 19.17 # bila: keluarga masih akrab }
Di ponsel yang sama ada jadwal TPS dari KPU.
~ catat = false
+ (teruskan_pesan) [Teruskan pesan Tante apa adanya, tanpa menambah satu kata pun.]
  # nilai: keliru
  # karena: Kalimatnya bukan kalimat Anda. Namun meneruskan ajakan memilih calon tetap mengampanyekannya, dan di grup itu Anda penyuluhnya.
  # dasar: skb-netralitas-2022:b2, pp-94-2021:5n-6
  ~ sesudah = true
  ~ keluarga += 1
  Pak Sarman keluar dari grup pukul 19.31.
  -> penentuan
+ (diam_golput) [Jangan kirim apa pun, dan besok jangan ke TPS supaya tak ada tuduhan.]
  # nilai: kurang
  # karena: Sehabis diperiksa, diam terasa paling aman. Namun netral bukan golput: hak pilih Anda tetap ada, dan jadwal TPS bukan kampanye.
  # dasar: uu-7-2017:hak-pilih, uu-20-2023:2f
  Esoknya ibu Anda berangkat ke TPS sendirian.
  -> penentuan
+ (jadwal_tps) [Kirim jadwal TPS dari KPU saja; kepada Tante, jawab lewat telepon.]
  # nilai: tepat
  # karena: Mengajak orang datang ke TPS tanpa nama calon tidak memihak, juga pada hari tenang. Anda sendiri pun berhak memilih, dan itu rahasia.
  # dasar: uu-20-2023:2f, uu-7-2017:hak-pilih
  Lima petani menjawab dengan jempol. Esoknya Anda antre di TPS seperti mereka.
  -> penentuan

=== penentuan ===
{ jawab == 2: -> akhir_tidak_dekat }
{ sesudah: -> akhir_pelaksana }
{ sebelum: -> akhir_pernyataan }
{ keluarga < 4: -> akhir_kursi_tamu }
-> akhir_pematang

=== akhir_pematang ===
# adegan: Empat bulan kemudian, di pematang yang sama
# akhir: baik
# kanal: tatap
Pemeriksaan ditutup tanpa temuan pelanggaran. Hendra masih jarang menyapa.
{ jawab == 1: Setengah halaman kosong itu membuat Bu Lastri memanggil Anda sekali lagi. # bila: Anda menjawab seperlunya }
Pak Sarman datang membawa daun jagung berlubang. Istrinya, yang dulu saksi Laras–Damar, ikut mencatat saran Anda.
{ tani == 1:
  Saya sempat kira bibitnya dari Om-nya Ibu. Untung petugas dinas yang antar. # dari: sarman # bila: dulu Anda hanya menenangkannya
- else:
  Dulu Ibu tunjukkan daftarnya. Makanya kami tanyanya ke sini. # dari: sarman # bila: dulu Anda membuka daftar dinas
}
Menang kalah urusan Om. Minggu ngopi di toko, ya? # kanal: telepon Om Arka # dari: om
-> END

=== akhir_kursi_tamu ===
# adegan: Lebaran, di rumah Om Arka
# akhir: cukup
# kanal: tatap
Pemeriksaan sudah lama ditutup tanpa temuan. Petani tetap datang kepada Anda, dari kedua kubu.
Di rumah ini Tante Ning menyuguhkan teh dengan tatakan, seperti kepada tamu.
Silakan, Wulan. Maaf seadanya. # dari: tante
Aku ngerti Mbak harus netral. Tapi waktu Mama nangis, Mbak di mana? # dari: gilang
Om Arka menuang kopi untuk Anda. Ia tidak bertanya gulanya berapa.
-> END

=== akhir_pernyataan ===
# adegan: Dua bulan kemudian, ruang kepegawaian
# akhir: cukup
# kanal: surat Pejabat Pembina Kepegawaian
Pernyataan tertutup: Saudari melanggar kode etik karena mendukung bakal calon di ruang publik.
# kanal: tatap
Semuanya sebelum penetapan. Sesudah itu tidak ada temuan. # dari: lastri
{ jawab == 1: Sayang, separuhnya saya tahu dari orang lain. # dari: lastri # bila: Anda menjawab seperlunya }
{ jawab == 0: Keteranganmu utuh, jadi tidak ada yang perlu ditebak. # dari: lastri # bila: Anda bercerita sampai habis }
Itu gara-gara kami, ya, Mbak? # kanal: telepon Gilang # dari: gilang
{ tani == 1: Senin berikutnya Pak Sarman bertanya lagi, bibit itu sebenarnya dari siapa. # kanal: narasi # bila: dulu Anda hanya menenangkannya }
-> END

=== akhir_pelaksana ===
# adegan: Empat bulan kemudian, meja di pojok balai
# akhir: buruk
# kanal: surat pejabat yang berwenang menghukum
{ jawab == 0: Jabatan Saudari diturunkan setingkat selama dua belas bulan. Saudari dapat mengajukan upaya administratif. # bila: Anda bercerita sampai habis }
{ jawab != 0: Saudari dibebaskan dari jabatan menjadi pelaksana selama dua belas bulan. Saudari dapat mengajukan upaya administratif. # bila: Anda menjawab seperlunya }
# kanal: tatap
Bu Lastri mengantarkan surat itu sendiri.
{ jawab == 0: Keteranganmu utuh dan ikut saya tulis. Putusannya bukan di tangan saya. # dari: lastri # bila: Anda bercerita sampai habis }
{ jawab == 1: Yang tidak kamu ceritakan dilengkapi orang lain. # dari: lastri # bila: Anda menjawab seperlunya }
{ tani == 2:
  Pak Sarman lewat menyetor laporan. Ia memakai kantong plastik polos dan tidak menoleh. # bila: Anda membagikan kantong
- else:
  Pak Sarman mencari penyuluh, lalu diberi tahu penyuluhnya sekarang dari kecamatan lain. # bila: kantong tidak Anda bagikan
}
Tante Ning datang membawa rantang. Lama ia tidak melepaskan pegangannya.
Kami yang maju, kok kamu yang kena. # dari: tante
-> END

=== akhir_tidak_dekat ===
# adegan: Tiga minggu kemudian, ruang Bu Lastri lagi
# akhir: buruk
# kanal: tatap
Di meja ada foto pelaminan, dan di sebelahnya keterangan yang Anda teken.
Ini orang yang tidak dekat denganmu? # dari: lastri
{ sesudah:
  Pemeriksaan diteruskan kepada pejabat yang berwenang menghukum, dengan kebohongan itu di halaman pertama. # bila: ada perbuatan sesudah penetapan
- else:
  Perkara halaman itu sebenarnya kecil. Sekarang yang diperiksa kejujuran Anda. # bila: tidak ada perbuatan sesudah penetapan
}
Sambil menunggu, petani Sumber Makmur didampingi orang lain.
Orang cerita ke Om, Lan. Om baru tahu, ternyata kita tidak dekat. # kanal: telepon Om Arka # dari: om
-> END
