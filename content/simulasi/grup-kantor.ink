---
judul: Grup yang tidak pernah tidur
janji: Atasan meminta apel berkaus paslon; Anda menjaga kantor tetap netral tanpa meninggalkan siapa pun sendirian.
menit: { baca: 7, kerja: 8 }
modul: hukum-netralitas
tujuan:
  - id: grup-kantor-menolak
    teks: menolak arahan atasan yang memihak sambil memberinya jalan untuk mundur
    kompetensi: menimbang-keberpihakan
  - id: grup-kantor-bedakan
    teks: membedakan yang memihak dari yang tetap boleh pada kaus, foto, mobil dinas, poster KPU, dan layanan loket
    kompetensi: menimbang-keberpihakan
  - id: grup-kantor-catat
    teks: menyimpan catatan dan memberi keterangan yang utuh ketika kantor diperiksa
    kompetensi: menempuh-prosedur
peran: Anda Ratri, PNS, kepala subbagian umum di kantor camat Sumber Wening, Kabupaten Ranu Kencana. Calon bupati sudah ditetapkan dan masa kampanye berjalan; pencoblosan 18 hari lagi.
tokoh:
  - { id: camat, nama: Bu Camat, sebagai: atasan Anda, wajah: Cm }
  - { id: togar, nama: Togar, sebagai: kepala seksi yang disukai semua orang, wajah: Tg }
  - { id: sari, nama: Sari, sebagai: "staf Anda, PPPK", wajah: Sr }
  - { id: lina, nama: Bu Lina, sebagai: bendahara, wajah: Ln }
  - { id: yusuf, nama: Pak Yusuf, sebagai: kepala seksi pelayanan, wajah: Ys }
  - { id: marjuki, nama: Pak Marjuki, sebagai: warga, wajah: Mj }
  - { id: kabar, nama: Kabar Ranu, sebagai: akun kabar setempat, wajah: KR }
  - { id: nilam, nama: Bu Nilam, sebagai: petugas Bawaslu kabupaten, wajah: Nl }
ukuran:
  - { id: percaya, nama: Kepercayaan, dari: 0, sampai: 12, kata: [retak, rapuh, cukup, kuat], arah: naik }
  - { id: risiko, nama: Risiko, dari: 0, sampai: 18, kata: [rendah, terasa, tinggi, genting], arah: turun }
renungan: Kalimat apa yang benar-benar sanggup Anda ucapkan kepada atasan lewat telepon, malam ini juga?
lanjut: /simulasi/halaman-om-arka/
---
VAR percaya = 6
VAR risiko = 3
VAR telepon = false
VAR siap = false
VAR sari_dijawab = false
VAR catatan = false
VAR foto = false
VAR mobil = false
VAR salam = false
VAR hapus = false
-> apel

=== apel ===
# adegan: Sabtu malam, H-18, di grup kantor
# kanal: grup Kecamatan Sumber Wening
Bapak Ibu, apel Senin kita pakai kaus dari panitia, ya. Kausnya sudah di gudang. # dari: camat # jam: 20.05
Kaus putih. Di dadanya tertulis “Sejuk Bersama Hilda–Bramasto”, lengkap dengan wajah keduanya. # dari: camat # kartu: kaus-senin.jpg # jam: 20.05
Habis apel kita foto, biar kelihatan kompak. Bu Ratri tolong bagikan per seksi. # dari: camat # jam: 20.06
Siap, Bu! Saya malah sudah dapat satu, pas di badan 😄 # dari: togar # jam: 20.06
Siap, Bu. # dari: lina # jam: 20.07
# kanal: narasi
Sebelas “siap” menyusul dalam lima menit. Semua menunggu balasan Anda.
+ (balas_siap) [Balas “Siap, Bu” dulu seperti yang lain. Sisanya dipikirkan besok.]
  # nilai: keliru
  # karena: Satu kata itu menutup malam dengan tenang. Namun, Anda menyanggupi pembagian barang yang memihak, dan semua orang menganggapnya sudah diputuskan.
  # dasar: pp-94-2021:5n-6, uu-20-2023:9-2
  ~ siap = true
  ~ risiko += 1
  Terima kasih, Bu Ratri. Memang paling bisa diandalkan. # kanal: grup Kecamatan Sumber Wening # dari: camat # jam: 20.14
  -> pesan_sari
+ (telepon_camat) [Jangan balas di grup. Telepon Bu Camat, minta kausnya dibatalkan.]
  # nilai: tepat
  # karena: Teleponnya canggung, dan atasan bisa tersinggung. Namun, Bu Camat masih dapat mundur tanpa malu, dan arahan yang memihak bisa berhenti sebelum Senin.
  # dasar: uu-20-2023:24-1, uu-20-2023:9-2
  ~ telepon = true
  ~ percaya += 1
  ~ risiko -= 1
  Kamu pikir saya senang? Itu titipan orang yang nanti menyusun jabatan kita, Ratri. # kanal: telepon Bu Camat # dari: camat
  Ia diam lama, lalu menutup telepon tanpa salam. # kanal: narasi
  -> pesan_sari
+ (ingatkan_grup) [Balas di grup: “Mohon izin, Bu, ini masa kampanye. Kaus itu tidak boleh kita pakai.”]
  # nilai: kurang
  # karena: Isinya benar, dan rekan yang ragu jadi tahu. Sayangnya, di depan seluruh kantor Bu Camat terpojok. Bicara berdua lebih dulu memberinya jalan mundur.
  # dasar: uu-20-2023:24-1
  Tiga puluh satu orang membaca. Tidak ada yang menulis apa-apa.
  Kita bicara Senin, Bu Ratri. Kausnya tetap jadi. # kanal: grup Kecamatan Sumber Wening # dari: camat # jam: 20.31
  -> pesan_sari

=== pesan_sari ===
# adegan: Sabtu malam, pukul 21.40, pesan dari Sari
# kanal: pribadi Sari
Bu, maaf malam-malam. Saya takut. # dari: sari # jam: 21.40
Bulan depan ditentukan kontrak saya lanjut atau tidak. Kata Bang Togar, yang tidak pakai kaus bakal dicatat. # dari: sari # jam: 21.41
{ siap: Ibu juga sudah jawab siap, ya? # dari: sari # jam: 21.42 # bila: Anda menjawab siap di grup }
Kalau Senin saya pakai seragam biasa, salah tidak, Bu? # dari: sari # jam: 21.43
+ (pakai_dulu) [“Pakai saja dulu, Sar. Kamu PPPK, aturannya tidak seketat kami yang PNS.”]
  # nilai: keliru
  # karena: Kalimat ini terdengar melindungi orang yang kontraknya rapuh. Padahal kewajiban netral PPPK sama, dan melanggarnya tetap pelanggaran disiplin.
  # dasar: uu-20-2023:24-1, uu-20-2023:24-2
  ~ percaya -= 1
  ~ risiko += 1
  Oh, begitu. Baik, Bu. # dari: sari # jam: 21.49
  Tanda “mengetik” menyala lagi, lama, lalu padam. # kanal: narasi
  -> gudang
+ (tunda_jawab) [Jangan dibalas dulu. Jawab setelah sikap Bu Camat benar-benar jelas.]
  # nilai: kurang
  # karena: Anda tidak mau menjanjikan yang belum pasti. Namun, kewajiban netral Sari tidak bergantung pada sikap Bu Camat. Orang takut yang didiamkan akan bertanya ke tempat lain.
  # dasar: uu-20-2023:24-1
  ~ percaya -= 1
  Centangnya berubah biru. Sampai lewat tengah malam Sari masih terlihat daring. # kanal: narasi
  -> gudang
+ (jawab_sari) [“Seragam biasa, Sar. Kalau ada yang menegur, bilang Bu Ratri yang menyuruh.”]
  # nilai: tepat
  # karena: Anda meminjamkan nama Anda, dan itu bisa ditagih. Tetapi Sari wajib netral seperti Anda, dan ia butuh jawaban malam ini, bukan Senin siang.
  # dasar: uu-20-2023:24-1
  ~ sari_dijawab = true
  ~ percaya += 1
  Terima kasih, Bu. Saya bisa tidur. # dari: sari # jam: 21.47
  -> gudang

=== gudang ===
# adegan: Senin, pukul 06.30, di gudang kantor
Dua karung kaus bersandar di rak arsip. Togar sudah menggunting tali yang pertama.
{ telepon:
  Minggu pagi Bu Camat menulis di grup: “Soal kaus, tidak wajib. Yang mau saja.” # bila: Anda menelepon Bu Camat
  Yang mau saja, kan? Nah, saya mau. # kanal: tatap Togar # dari: togar # bila: Anda menelepon Bu Camat
- else:
  Perintahnya jelas, Ra. Per seksi, sebelum apel. # kanal: tatap Togar # dari: togar # bila: Anda tidak menelepon Bu Camat
}
Di halaman terdengar motor pertama diparkir. Sebentar lagi semua datang. # kanal: narasi
+ (kirim_balik) [Minta penjaga mengantar kedua karung itu kembali ke rumah panitia sekarang juga.]
  # nilai: kurang
  # karena: Kausnya pergi sebelum apel, dan itu yang terpenting. Namun, tanpa hitungan dan tanda terima, besok orang bebas mengarang ke mana karung itu pergi.
  # dasar: pp-94-2021:5n-6
  Penjaga berangkat dengan motornya sendiri. Tidak ada yang menulis apa pun.
  -> lapangan
+ (catat_karung) [Masukkan lagi kausnya, hitung, potret, catat, dan minta Bu Camat memulangkannya.]
  # nilai: tepat
  # karena: Ini makan waktu, dan Anda tampak berlebihan. Hasilnya, pembagian barang yang memihak berhenti, dan ada jejak siapa, kapan, dan berapa.
  # dasar: pp-94-2021:5n-6, skb-netralitas-2022:b8
  ~ catatan = true
  ~ risiko -= 1
  Empat puluh dua helai, dua karung, pukul 06.52. Togar ikut meneken sambil tertawa.
  Yang sudah dipakai anak-anak ini punya masing-masing, ya. # kanal: tatap Togar # dari: togar
  -> lapangan
+ (biarkan_ambil) [Taruh karung terbuka di lorong. Yang mau ambil sendiri, yang tidak mau tidak dipaksa.]
  # nilai: keliru
  # karena: Tanpa paksaan, ini terasa netral. Padahal membuka karung di kantor tetap membagikan barang yang memihak, dan bawahan jarang merasa bebas menolak.
  # dasar: pp-94-2021:5n-6, skb-netralitas-2022:b8
  ~ risiko += 2
  Pukul tujuh, sebelas orang sudah berganti baju. Dua di antaranya melirik Anda dulu.
  -> lapangan

=== lapangan ===
# adegan: Senin, pukul 07.30, apel pagi
Barisan sudah lurus ketika pintu kantor terbuka.
{ telepon:
  Bu Camat datang berseragam dinas. Togar dan beberapa kawannya tetap berkaus. # bila: Anda menelepon Bu Camat
- else:
  Bu Camat datang dengan kaus itu di balik jaket. Togar dan beberapa kawannya tanpa jaket. # bila: Anda tidak menelepon Bu Camat
}
{ sari_dijawab:
  Sari di baris ketiga, berseragam dinas, jarinya meremas ujung lengan. # bila: Anda menenangkan Sari
- else:
  Sari di baris ketiga, memeluk kaus pemberian Togar yang masih terlipat. # bila: Sari tidak Anda tenangkan
}
Togar membentangkan spanduk kecil: “Sumber Wening Sejuk!”
Sebentar saja, Ratri. Kamu yang pegang kamera, hasilmu selalu bagus. # kanal: tatap Bu Camat # dari: camat
+ (pegang_kamera) [Pegang kameranya. Anda tidak ikut terpotret, jadi tidak ada gambar Anda berpihak.]
  # nilai: keliru
  # karena: Di balik kamera rasanya aman. Padahal mengatur dan memotret adegan dukungan di kantor tetap perbuatan Anda, dan orang tahu siapa yang memotret.
  # dasar: pp-94-2021:5n-6, skb-netralitas-2022:b8
  ~ foto = true
  ~ percaya -= 1
  ~ risiko += 2
  Rapat sedikit! Hitungan ketiga bilang “sejuk”! # kanal: tatap Lapangan # dari: togar
  Anda menekan tombolnya tiga kali. Sari ada di ketiganya. # kanal: narasi
  -> kunci
+ (menyingkir) [Pura-pura menerima telepon dan masuk ke kantor sampai fotonya selesai.]
  # nilai: kurang
  # karena: Anda sendiri tidak ikut. Namun, staf Anda ditinggal memilih sendirian, padahal atasan yang membiarkan dapat ikut dimintai tanggung jawab.
  # dasar: uu-20-2023:24-1, pp-94-2021:28
  ~ foto = true
  ~ percaya -= 1
  ~ risiko += 1
  Dari jendela, Anda melihat Sari menoleh mencari Anda, lalu ditarik ke tengah barisan. # kanal: narasi
  -> kunci
+ (foto_seragam) [“Foto apel biasa saja, Bu. Yang berkaus ganti dulu, spanduknya digulung.”]
  # nilai: tepat
  # karena: Foto apel tidak dilarang; yang memihak ialah kaus, spanduk, dan ajakannya. Togar kesal, tetapi Bu Camat pulang membawa foto yang boleh dilihat siapa saja.
  # dasar: uu-20-2023:2f, uu-20-2023:24-1
  ~ percaya += 1
  Ya sudah, cepat. # dari: camat
  Togar mengancingkan seragamnya pelan-pelan. Di baris ketiga ada yang mengembuskan napas. # kanal: narasi
  -> kunci

=== kunci ===
# adegan: Rabu siang, H-14, di ruang bendahara
# kanal: tatap Bu Lina
Bu Camat minta mobil dinas untuk Sabtu, Bu. Rombongan mau ke kampanye akbar. # dari: lina
BBM-nya ditulis “monitoring wilayah”. Saya yang teken, lo. # dari: lina
Kuncinya tergantung di belakang kursi Bu Lina. Buku kendaraannya Anda yang pegang. # kanal: narasi
+ (tahan_kunci) [Ambil kuncinya, lalu sampaikan sendiri ke Bu Camat: untuk kampanye, mobil tidak keluar.]
  # nilai: tepat
  # karena: Anda yang menghadap dan menerima wajah masamnya. Tetapi mobil dinas bagi rombongan kampanye adalah fasilitas negara untuk satu pasangan, apa pun nama di kuitansinya.
  # dasar: pp-94-2021:5n-4, pp-94-2021:5n-5
  Ya sudah, saya sewa. Tapi kamu ini lama-lama sendirian, lo. # kanal: tatap Bu Camat # dari: camat
  -> poster
+ (bensin_sendiri) [Pinjamkan, asal bensinnya dibayar rombongan dan tidak ditulis sebagai monitoring.]
  # nilai: keliru
  # karena: Kuitansinya jadi jujur dan semua orang lega. Namun, mobilnya sendiri fasilitas negara; meminjamkannya untuk kampanye menguntungkan satu pasangan.
  # dasar: pp-94-2021:5n-4, pp-94-2021:5n-5
  ~ mobil = true
  ~ risiko += 2
  Nah, itu jalan tengah. Saya tulis Ibu yang mengizinkan, ya. # kanal: tatap Bu Lina # dari: lina
  -> poster
+ (serahkan_lina) [“Kunci dan BBM kan di Ibu. Saya ikut keputusan Bu Lina saja.”]
  # nilai: kurang
  # karena: Kuncinya memang di mejanya, jadi ini terdengar wajar. Namun, buku kendaraan ada pada Anda, dan Bu Lina ditinggal menolak atasan sendirian.
  # dasar: uu-20-2023:24-1, pp-94-2021:5n-4
  ~ percaya -= 1
  Besoknya Bu Lina izin sakit sampai Sabtu. Kuncinya terbawa pulang. # kanal: narasi
  -> poster

=== poster ===
# adegan: Kamis sore, H-13, poster dari KPU
# kanal: grup Kecamatan Sumber Wening
Mohon arahan. KPU kirim poster jadwal debat dan cara cek TPS, semua paslon ada. # dari: yusuf # jam: 15.20
Boleh saya teruskan ke grup RT? Saya jadi takut salah. # dari: yusuf # jam: 15.20
Nih, sudah saya rapikan. Hurufnya besar, cocok buat orang tua. # dari: togar # jam: 15.26
Jadwal yang sama. Di pojok bawah ada tambahan kecil: “Salam Sejuk!” # dari: togar # kartu: jadwal-besar.jpg # jam: 15.26
+ (versi_togar) [“Pakai versi Bang Togar saja. Jadwalnya sama dan lebih mudah dibaca.”]
  # nilai: keliru
  # karena: Niatnya menolong pembaca. Namun, salam di pojok itu semboyan satu paslon, jadi jadwal resmi berubah menjadi kampanye daring yang Anda setujui.
  # dasar: skb-netralitas-2022:b2, uu-20-2023:24-1
  ~ salam = true
  ~ risiko += 3
  Dalam satu jam versi itu sampai di sembilan grup RT. Seorang warga membalas, “Kantor camat pilih Sejuk, ya?” # kanal: narasi
  -> linimasa
+ (poster_utuh) [“Boleh, Pak. Kirim poster KPU yang asli, utuh, tanpa tambahan apa pun.”]
  # nilai: tepat
  # karena: Sesudah pekan seperti ini, membolehkan apa pun terasa nekat. Padahal jadwal resmi yang memuat semua calon tidak memihak siapa pun, dan warga membutuhkannya.
  # dasar: uu-20-2023:2f
  ~ percaya += 1
  Malamnya seorang ketua RT bertanya soal TPS. Pak Yusuf menjawabnya dengan dua kalimat. # kanal: narasi
  -> linimasa
+ (puasa_kabar) [“Mulai hari ini jangan kirim apa pun soal pemilihan ke grup mana pun.”]
  # nilai: kurang
  # karena: Larangan total mudah dijaga, dan tidak ada yang bisa salah. Padahal netral tidak sama dengan diam; kabar resmi yang memuat semua calon boleh dibagikan.
  # dasar: uu-20-2023:2f
  Siap. Yang tanya letak TPS saya suruh ke mana, Bu? # dari: yusuf # jam: 15.34
  -> linimasa

=== linimasa ===
# adegan: Minggu malam, H-10, di linimasa
# kanal: linimasa Kabar Ranu
Apel atau kampanye? Ini isi grup kantor camat Sumber Wening. # dari: kabar # jam: 19.12
Tangkapan layar: arahan soal kaus, lalu deretan “siap”. # dari: kabar # kartu: grup-kantor.jpg
{ siap: Satu nama dilingkari merah: Ratri, “Siap, Bu”. # dari: kabar # kartu: grup-kantor-2.jpg # bila: Anda menjawab siap di grup }
{ not telepon and not siap: Paling bawah, terpotong: “Mohon izin, Bu, ini masa …” # dari: kabar # kartu: grup-kantor-3.jpg # bila: Anda mengingatkan di grup }
{ foto: Foto apel, beberapa pegawai berkaus, spanduk dibentangkan di depan. # dari: kabar # kartu: apel-senin.jpg # bila: foto berkaus jadi dibuat }
{ salam: Jadwal debat kiriman kantor camat. Di pojoknya: “Salam Sejuk!” # dari: kabar # kartu: jadwal-besar.jpg # bila: versi Togar yang dipakai }
{ mobil: Mobil dinas kecamatan di parkiran kampanye akbar kemarin. # dari: kabar # kartu: parkiran.jpg # bila: mobil dinas dipinjamkan }
Selasa saya mau urus surat waris di situ. Masih dilayani tidak, ya? # komentar # dari: marjuki # jam: 19.20
# kanal: grup Kecamatan Sumber Wening
Semua, hapus percakapan Sabtu itu. Sekarang. Besok kita bikin grup baru. # dari: camat # jam: 19.40
+ (hapus_pesan) [Hapus percakapan Sabtu itu dari ponsel Anda, sesuai permintaan Bu Camat.]
  # nilai: keliru
  # karena: Perintahnya jelas, dan malam langsung sepi. Padahal salinannya sudah beredar; yang hilang hanya penjelasan Anda dan integritas yang wajib Anda jaga.
  # dasar: pp-94-2021:3f
  ~ hapus = true
  ~ risiko += 2
  Beberapa ketukan, lalu malam itu seperti tidak pernah ada. Di ponsel Bu Lina, semuanya masih ada. # kanal: narasi
  -> tuduhan
+ (keluar_grup) [Keluar dari grup kantor malam itu juga. Tidak menghapus, tidak ikut lagi.]
  # nilai: kurang
  # karena: Anda ingin berhenti terlibat, dan buktinya tetap tersimpan. Namun, itu grup dinas, bukan grup pemenangan. Staf Anda kehilangan orang yang dapat ditanya.
  # dasar: skb-netralitas-2022:b6, uu-20-2023:24-1
  ~ percaya -= 1
  Ibu keluar? Terus kami tanya siapa? # kanal: pribadi Pak Yusuf # dari: yusuf # jam: 20.03
  -> tuduhan
+ (simpan_utuh) [Simpan percakapannya utuh, lalu kabari Bu Camat mengapa Anda tidak menghapus.]
  # nilai: tepat
  # karena: Anda menolak pada malam ia paling panik. Namun, pemeriksaan disiplin tidak menunggu aduan, dan menghapus percakapan tidak sejalan dengan integritas yang diwajibkan.
  # dasar: pp-94-2021:3f, pp-94-2021:26
  ~ risiko -= 1
  Layarnya sudah di luar, Bu. Kalau kita hapus, tinggal versi mereka. # kanal: pribadi Bu Camat # dari: anda # jam: 19.52
  { telepon:
    Kamu sudah bilang dari malam itu, ya. # dari: camat # jam: 20.15 # bila: Anda menelepon Bu Camat
  - else:
    Terserah kamu. # dari: camat # jam: 20.15 # bila: Anda tidak menelepon Bu Camat
  }
  -> tuduhan

=== tuduhan ===
# adegan: Senin pagi, H-9, di tangga kantor
# kanal: tatap Tangga kantor
Pasti Sari yang membocorkan. Anak baru, mana tahu adat kantor. # dari: togar
{ sari_dijawab:
  Bukan saya, Bu. Malam itu sesudah Ibu balas, saya tidur. # dari: sari # bila: Anda menenangkan Sari
  Pak Yusuf berbisik: Togar sendiri yang memamerkan layar itu di grup relawan. # kanal: narasi # bila: Anda menenangkan Sari
- else:
  Saya tidak menyebar, Bu. Malam itu saya bingung, jadi saya kirim ke kakak saya, minta pendapat. # dari: sari # bila: Sari tidak Anda tenangkan
  Kakaknya bertanya kepada teman. Temannya mengelola Kabar Ranu. # kanal: narasi # bila: Sari tidak Anda tenangkan
}
Bu Camat memanggil Anda dan menunjuk map penilaian kinerja. # kanal: narasi
Nilai Sari turunkan, Ratri. Biar kontraknya habis dengan sendirinya. # kanal: tatap Bu Camat # dari: camat
+ (turun_sedikit) [Turunkan satu angka saja. Bu Camat tenang, kontrak Sari tetap jalan.]
  # nilai: keliru
  # karena: Kerugiannya tampak kecil, dan kontraknya mungkin selamat. Namun, angka itu turun karena tuduhan, bukan pekerjaan, dan tanda tangannya milik Anda.
  # dasar: uu-20-2023:4-2, pp-94-2021:5-wewenang
  ~ sari_dijawab = false
  ~ percaya -= 1
  ~ risiko += 1
  Sari membaca angkanya dua kali. Ia tidak bertanya. # kanal: narasi
  -> loket
+ (nilai_kerja) [“Saya nilai pekerjaannya saja, Bu. Soal layar itu jangan masuk ke map ini.”]
  # nilai: tepat
  # karena: Anda menolak Bu Camat sekali lagi, berhadapan. Namun, penilaian adalah wewenang atas pekerjaan orang; memakainya untuk membalas berarti menyalahgunakannya.
  # dasar: uu-20-2023:4-2, pp-94-2021:5-wewenang
  ~ percaya += 1
  Map itu ditutup keras-keras. Sorenya map itu kembali ke meja Anda, sudah diteken. # kanal: narasi
  -> loket

=== loket ===
# adegan: Selasa, H-8, di loket pelayanan
Nomor antrean 14: Pak Marjuki. Kausnya bergambar Rahmat–Yosefa, paslon sebelah.
# kanal: tatap Loket
Mau minta tanda tangan surat waris. # dari: marjuki
{ foto: Atau saya harus pakai kaus yang di foto itu dulu? # dari: marjuki # bila: foto berkaus jadi dibuat }
Bu, wartawan masih di depan. Orang berkaus begitu boleh dilayani, tidak? # dari: yusuf
+ (layani_urut) [“Boleh, Pak Yusuf. Layani nomor 14 seperti nomor-nomor lain.”]
  # nilai: tepat
  # karena: Besok fotonya bisa disebut bukti kantor condong ke sebelah. Namun, yang wajib netral ialah pegawainya; warga berkaus apa pun dilayani adil menurut antreannya.
  # dasar: uu-25-2009:34, uu-20-2023:2f
  ~ percaya += 1
  Dua puluh menit, suratnya selesai. # kanal: narasi
  Cepat juga. Saya kira bakal disuruh bolak-balik. # kanal: tatap Loket # dari: marjuki
  -> klarifikasi
+ (tutup_jaket) [“Mohon kausnya ditutup jaket dulu, Pak. Kantor ini harus terlihat netral.”]
  # nilai: kurang
  # karena: Permintaannya sopan, dan wartawan tidak mendapat gambar. Padahal kewajiban netral ada pada pegawai; warga tidak perlu berganti baju untuk mendapat layanan.
  # dasar: uu-25-2009:34, uu-20-2023:24-1
  ~ percaya -= 1
  Pegawai yang apel berkaus itu disuruh pakai jaket juga? # dari: marjuki
  Antrean di belakangnya tertawa kecil. Pak Marjuki meminjam jaket penjaga parkir. # kanal: narasi
  -> klarifikasi

=== klarifikasi ===
# adegan: Jumat, H-5, di kantor Bawaslu
# kanal: surat Undangan klarifikasi
Bawaslu Kabupaten Ranu Kencana meminta keterangan Saudari Ratri tentang kaus dan apel di kantor camat.
{ siap or foto or mobil or salam:
  Kedudukan: terlapor. # bila: Anda menjawab siap, foto jadi dibuat, mobil dipinjamkan, atau versi Togar dipakai
- else:
  Kedudukan: saksi. # bila: keempatnya tidak terjadi
}
Bila ada dugaan pelanggaran, hasil kajian diteruskan ke instansi yang berwenang.
Bilang saja salah kirim. Tidak pernah dibagi. Kalau kita kompak, selesai. # kanal: telepon Bu Camat # dari: camat
# kanal: tatap Ruang klarifikasi
Silakan cerita dari Sabtu malam, Bu. # dari: nilam
{ hapus: Di ponsel rekan Ibu percakapannya ada. Di ponsel Ibu sudah kosong, ya? # dari: nilam # bila: Anda menghapus percakapan }
+ (salah_kirim) [“Kausnya salah kirim, Bu. Karungnya kami pulangkan, tidak pernah ada yang dibagi.”]
  # nilai: keliru
  # karena: Satu kalimat yang sama dari semua orang tampak menyelamatkan semua orang. Padahal integritas berlaku juga dalam keterangan, dan layarnya sudah di meja itu.
  # dasar: pp-94-2021:3f
  -> akhir_kata_demi_kata
+ (serahkan_catatan) {catatan} [Ceritakan urut, termasuk arahan Bu Camat dan bagian Anda, lalu serahkan catatan gudang.]
  # nilai: tepat
  # karena: Besok Anda tetap bertemu Bu Camat di kantor. Namun, keterangan utuh dengan catatan hari itu melindungi orang yang hanya disuruh, juga Anda sendiri.
  # dasar: pp-94-2021:3f, uu-20-2023:4-2
  Bu Nilam menyalin angkanya: 42 helai, pukul 06.52. Ia tidak perlu bertanya dua kali. # kanal: narasi
  -> timbang
+ (cerita_ingatan) {not catatan} [Ceritakan urut, termasuk arahan Bu Camat dan bagian Anda, walau hanya dari ingatan.]
  # nilai: tepat
  # karena: Tanpa catatan, beberapa jam dan angka harus Anda akui tidak ingat. Meski begitu, keterangan utuh yang jujur tentang batasnya lebih berguna daripada yang rapi.
  # dasar: pp-94-2021:3f, uu-20-2023:4-2
  Berapa kausnya? Jam berapa? Tiga kali Anda menjawab “saya tidak ingat”. # kanal: narasi
  -> timbang
+ (jawab_sempit) [Jawab hanya soal bagian Anda. Arahan Bu Camat biar ia sendiri yang menyampaikan.]
  # nilai: kurang
  # karena: Anda menjaga atasan tanpa berbohong satu kata pun. Namun, keterangan yang dipotong membuat orang yang hanya disuruh tampak bergerak sendiri.
  # dasar: pp-94-2021:3f, uu-20-2023:4-2
  { siap or foto or mobil or salam or hapus: -> akhir_meja_ketiga }
  -> akhir_percakapan_berhenti

=== timbang ===
{ catatan and sari_dijawab and not (siap or foto or mobil or salam or hapus): -> akhir_nomor_biasa }
-> akhir_dua_berkas

=== akhir_nomor_biasa ===
# adegan: Sebulan kemudian, nomor antrean 15
# akhir: baik
Bu Camat diperiksa atasannya di kabupaten. Anda dipanggil sekali lagi, lalu tidak lagi.
Jumlah kaus tidak diperdebatkan. Angkanya ada di catatan Anda.
{ telepon:
  Kamu menelepon malam itu. Mestinya saya dengar. # kanal: tatap Bu Camat # dari: camat # bila: Anda menelepon Bu Camat
- else:
  Bu Camat lewat di depan meja Anda tanpa menoleh. # bila: Anda tidak menelepon Bu Camat
}
Sari menaruh segelas teh di meja Anda. Kontraknya diperpanjang. # kanal: narasi
Pak Marjuki datang lagi, berkemeja polos, membawa dua tetangga.
Ambil nomor saja. Di sini urut. # kanal: tatap Loket # dari: marjuki
-> END

=== akhir_dua_berkas ===
# adegan: Sebulan kemudian, di ruang pemeriksaan
# akhir: cukup
Keterangan Anda cocok dengan keterangan Bu Lina dan Sari.
{ siap or foto or mobil or salam or hapus:
  Ada dua berkas di meja pemeriksa: satu tentang Bu Camat, satu tentang Anda. # bila: ada perbuatan Anda yang terekam
- else:
  Berkas Bu Camat sudah lengkap. Kepada Anda tinggal satu pertanyaan: apa saja yang Anda biarkan lewat? # bila: tidak ada perbuatan Anda yang terekam
}
{ foto: Halaman pertamanya foto apel. # bila: foto berkaus jadi dibuat }
{ mobil: Ada juga buku kendaraan, dengan paraf Anda. # bila: mobil dinas dipinjamkan }
{ hapus: Percakapan yang Anda hapus ditulis apa adanya, berikut pengakuan Anda. # bila: Anda menghapus percakapan }
Keputusannya menunggu pejabat yang berwenang menghukum.
{ sari_dijawab:
  Saya tunggu di luar, Bu. Pulangnya bareng saja. # kanal: pribadi Sari # dari: sari # bila: Anda menenangkan Sari dan tidak menurunkan nilainya
- else:
  Di luar ruangan, Sari menunggu gilirannya. Ia menggeser tas supaya Anda bisa duduk. # bila: Sari tidak Anda tenangkan, atau nilainya Anda turunkan
}
-> END

=== akhir_percakapan_berhenti ===
# adegan: Sebulan kemudian, di ruang bendahara
# akhir: cukup
Anda tidak dipanggil lagi. Bu Lina dipanggil tiga kali, karena hanya ia yang bercerita lengkap.
Saya kira Ibu sudah cerita. # kanal: tatap Bu Lina # dari: lina
Bu Camat mengirim Anda sekotak kue. Di kartunya tertulis “terima kasih sudah kompak”. # kanal: narasi
{ sari_dijawab:
  Sari masih menyapa. Selebihnya, percakapan di pantri berhenti setiap kali Anda masuk. # bila: Anda menenangkan Sari dan tidak menurunkan nilainya
- else:
  Percakapan di pantri berhenti setiap kali Anda masuk. Sari yang paling dulu membereskan gelasnya. # bila: Sari tidak Anda tenangkan, atau nilainya Anda turunkan
}
-> END

=== akhir_meja_ketiga ===
# adegan: Sebulan kemudian, di meja ketiga
# akhir: buruk
Tanpa cerita utuh dari Anda, yang tersisa nama-nama yang terlihat. Nama Anda paling atas.
{ siap: Yang dilingkari di layar itu hanya “Siap, Bu” dari Anda. # bila: Anda menjawab siap di grup }
{ foto: Sari ikut diperiksa karena ada di foto itu. # bila: foto berkaus jadi dibuat }
{ mobil: Di buku kendaraan hanya ada paraf Anda. # bila: mobil dinas dipinjamkan }
{ hapus: Percakapan yang dapat menjelaskannya sudah tidak ada di ponsel Anda. # bila: Anda menghapus percakapan }
Sabar, nanti juga reda. # kanal: telepon Bu Camat # dari: camat
Meja ketiga kosong. Sari tidak menunggu keputusan kontraknya. # kanal: narasi
-> END

=== akhir_kata_demi_kata ===
# adegan: Senin, H-2, di ruang klarifikasi
# akhir: buruk
Bu Nilam menjajarkan keterangan pegawai. Hanya milik Anda dan Bu Camat yang sama, kata demi kata.
{ catatan: Di bawahnya ada catatan gudang bertulisan tangan Anda: 42 helai. Togar yang menyerahkannya. # bila: Anda mencatat isi karung }
{ siap: Lalu layar bernama Anda: “Siap, Bu”. # bila: Anda menjawab siap di grup }
Mestinya dikirim ke mana, Bu? # kanal: tatap Ruang klarifikasi # dari: nilam
Sore itu berkasnya diteruskan kepada pejabat yang berwenang menghukum. Keterangan yang tidak benar ditulis tersendiri. # kanal: narasi
Besoknya di loket, Pak Marjuki mengambil nomor, membaca papan nama Anda, lalu pindah ke kursi paling belakang.
-> END
