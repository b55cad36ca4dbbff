/** Words that are glued to a well-known name to make a new address. Order does not matter. */
export const baitWords: ReadonlySet<string> = new Set(
  `admin akses aktif aktivasi aktifasi akun aman anda antrian apk aplikasi app apps auth bank bansos bantuan baru bebas berkah
  berhadiah biaya blokir bonus cair call care cashback cek center centre chat check claim claims click clik cs daftar daring data
  digital dompet download draw dukungan event festival form formulir gebyar gift giveaway go goid gov gratis group grup hadiah
  help helpdesk home hotline ib id indo indonesia info informasi internet jadwal jaya kartu keamanan kerja kirim klaim klik konfirmasi
  kredit kuis kuota kurir lacak lapor layanan link livechat login loker lowongan lolos lowker member mobile my net network
  nasabah new notif notifikasi official online order paket panduan pay pelanggan pembaruan pembayaran pemenang pendaftaran
  pengaduan pengiriman pengumuman pemulihan perubahan pinjaman poin point portal premium prioritas program promo promosi pulsa
  pusat rek rekrut rekrutmen rekening resi resmi reward rewards saldo sale secure security seleksi service services shop signin
  site smart status store subsidi support survei survey syariah tagihan tarif tebus terbaru tracking transaksi transfer tukar
  tunai ubah undian unduh update upgrade user validasi vaksin verif verifikasi verify voucher wa web website welcome whatsapp
  win zone bulanan kantor negara nasional pos co com or org pemutihan diskon denda surat tilang undangan`.split(/\s+/),
)
