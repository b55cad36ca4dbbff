import type { LinkRuleId } from '../domain/message-check/link-rules.ts'
import type { MessageRuleId } from '../domain/message-check/message-rules.ts'

interface RuleText {
  /** At most 30 characters. */
  readonly name: string
  /** Why it is a sign, that it proves nothing alone, and what to do. */
  readonly why: string
}

export const messageRuleTexts = {
  mendesak: {
    name: 'Mendesak',
    why: 'Orang yang tergesa jarang memeriksa. Pesan sungguhan pun bisa bertenggat, jadi cari tenggatnya di sumber resmi sebelum bertindak.',
  },
  sebarkan: {
    name: 'Minta disebarkan',
    why: 'Ajakan menyebarkan membuat kabar berjalan lebih cepat daripada pemeriksaannya. Kabar benar pun kadang memintanya; tahan dulu sampai Anda menemukan sumbernya.',
  },
  diteruskan: {
    name: 'Pesan terusan',
    why: 'Ada tanda pesan ini diteruskan atau disalin, dan penulis aslinya sukar ditanya. Isinya bisa tetap benar; cari asalnya, jangan berhenti pada yang meneruskan.',
  },
  'tanpa-sumber': {
    name: 'Sumber tidak jelas',
    why: 'Ada ucapan seperti “katanya”, atau tidak ada nama, lembaga, dan tanggal yang bisa ditanya. Ini belum berarti keliru; cari apakah sumber lain yang jelas mengatakan hal yang sama.',
  },
  'huruf-kapital': {
    name: 'Huruf besar atau tanda seru',
    why: 'Huruf besar dan tanda seru menarik perasaan sebelum isi. Pengumuman biasa pun memakainya, jadi timbang isinya, bukan kerasnya.',
  },
  'minta-uang': {
    name: 'Meminta uang',
    why: 'Permintaan uang, pulsa, atau biaya perlu dipastikan kepada orang atau kantornya langsung. Iuran dan tagihan biasa juga meminta uang; cocokkan nomor rekeningnya lewat jalur yang sudah Anda kenal.',
  },
  'minta-data': {
    name: 'Meminta data',
    why: 'Data diri, PIN, atau kode OTP dapat dipakai orang lain atas nama Anda. Pendataan resmi memang ada; pastikan dulu ke kantornya, dan kode OTP atau PIN jangan diberikan kepada siapa pun.',
  },
  'catut-lembaga': {
    name: 'Memakai nama lembaga',
    why: 'Pesan ini membawa nama kantor, perusahaan, atau pejabat, dan nama mudah ditulis siapa saja. Mungkin memang dari sana; periksa di situs atau kanal resminya.',
  },
  'iming-iming': {
    name: 'Menjanjikan keuntungan',
    why: 'Hadiah, bantuan, atau pekerjaan mudah membuat orang ingin segera percaya. Program sungguhan juga ada dan diumumkan di kanal resminya; cari di sana.',
  },
  ancaman: {
    name: 'Menakut-nakuti',
    why: 'Rasa takut mendorong orang bertindak tanpa memeriksa. Peringatan resmi pun menyebut bahaya atau sanksi; cari peringatan yang sama di situs lembaganya.',
  },
  'nomor-pribadi': {
    name: 'Nomor ponsel sebagai kontak',
    why: 'Nomor ponsel dipakai sebagai kontak kantor atau perusahaan. Banyak kantor memang melayani lewat ponsel; cocokkan nomornya dengan yang tercantum di situs resmi.',
  },
  'nomor-resmi-janggal': {
    name: 'Nomor layanan janggal',
    why: 'Nomor ini tampil sebagai nomor layanan, tetapi berupa nomor ponsel, nomor luar negeri, atau kelebihan angka. Belum tentu palsu; hubungi nomor yang tercantum di situs atau di kartu Anda.',
  },
  'karakter-tersembunyi': {
    name: 'Huruf tersembunyi',
    why: 'Ada tanda yang tidak terlihat atau huruf asing yang mirip huruf biasa. Bisa terbawa saat menyalin, bisa juga untuk mengelabui; ketik sendiri nama atau alamatnya bila hendak mencarinya.',
  },
} satisfies Record<MessageRuleId, RuleText>

export const linkRuleTexts = {
  'tiru-go-id': {
    name: 'Mirip alamat go.id',
    why: 'Alamat ini menyerupai go.id, padahal tidak berakhir dengan .go.id. Bisa jadi hanya kebetulan; buka situs instansinya dengan mengetik sendiri alamatnya.',
  },
  'tiru-nama': {
    name: 'Mirip nama yang dikenal',
    why: 'Ada nama terkenal, atau yang mirip dengannya, di alamat ini, tetapi domainnya bukan domain pemilik nama yang kami kenal. Mungkin milik mitra atau kebetulan sama; cari situs resminya lewat mesin pencari.',
  },
  'nama-pengguna': {
    name: 'Ada tulisan sebelum @',
    why: 'Yang dibuka peramban adalah alamat sesudah tanda @, bukan tulisan sebelumnya. Cara ini jarang dipakai situs biasa; baca bagian sesudah @ sebelum memutuskan.',
  },
  'berkas-pasang': {
    name: 'Berkas yang memasang program',
    why: 'Berkas jenis ini memasang atau menjalankan program di perangkat Anda. Aplikasi kantor pun kadang dibagikan begini; pasang hanya dari toko aplikasi atau setelah bagian TI memastikannya.',
  },
  'aksara-campur': {
    name: 'Huruf asing yang mirip',
    why: 'Ada huruf dari aksara lain yang hanya tampak seperti huruf biasa. Nama berbahasa asing juga bisa begitu; ketik sendiri alamat yang Anda maksud.',
  },
  punycode: {
    name: 'Alamat bersandi xn--',
    why: 'Bagian xn-- adalah cara komputer menulis huruf di luar a sampai z. Situs berbahasa lain memakainya secara wajar; lihat bentuk terbacanya dan bandingkan dengan nama yang Anda kenal.',
  },
  'alamat-angka': {
    name: 'Alamat berupa angka',
    why: 'Alamat angka tidak menyebut siapa pemiliknya. Jaringan dalam kantor wajar memakainya; dari luar kantor, tanyakan dulu kepada pengirim atau bagian TI.',
  },
  pemendek: {
    name: 'Tautan pendek',
    why: 'Tautan pendek menyembunyikan tujuan akhirnya. Kantor dan panitia juga memakainya; minta alamat lengkapnya, atau buka lewat situs resmi penyelenggara.',
  },
  'formulir-umum': {
    name: 'Formulir atau situs gratis',
    why: 'Siapa saja dapat membuat halaman di layanan ini, jadi alamatnya tidak menunjukkan pemiliknya. Sekolah dan kantor pun memakainya; pastikan kepada penyelenggara sebelum mengisi data.',
  },
  'akhiran-tak-lazim': {
    name: 'Akhiran tidak lazim',
    why: 'Akhiran ini murah atau jarang dipakai kantor di Indonesia. Banyak situs wajar memakainya; untuk urusan kantor, cari alamat yang berakhir .go.id.',
  },
  'subdomain-panjang': {
    name: 'Alamat panjang berlapis',
    why: 'Alamat yang panjang, berlapis, atau penuh tanda hubung menyembunyikan bagian terpenting, yaitu domain di ujung kanan nama situs. Situs instansi besar pun bisa berlapis; baca domainnya dahulu.',
  },
  port: {
    name: 'Ada nomor port',
    why: 'Angka sesudah titik dua jarang ada pada alamat untuk umum. Aplikasi dalam kantor wajar memakainya; tanyakan bagian TI bila Anda tidak mengenalnya.',
  },
  'tanpa-https': {
    name: 'Tanpa https',
    why: 'Yang Anda kirim lewat http dapat dibaca di tengah jalan. Situs lama ada yang masih begini, dan https pun bukan bukti aman; jangan mengisi data di sana.',
  },
} satisfies Record<LinkRuleId, RuleText>
