import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMessage } from '../../../../src/domain/message-check/check-message.ts'
import type { MessageRuleId } from '../../../../src/domain/message-check/message-rules.ts'
import { splitHost } from '../../../support/split-host.ts'

/** What labelled messages taught the rules, each told both ways by other examples than the labelled ones. */
interface Lesson {
  readonly rule: MessageRuleId
  readonly fires: readonly string[]
  readonly rests: readonly string[]
}

const lessons: Readonly<Record<string, Lesson>> = {
  'a deadline some days off presses nobody': {
    rule: 'mendesak',
    fires: [
      'Laporan paling lambat besok, Jumat 5 Desember',
      'Batas akhir: pukul 23.59',
      'Kumpulkan sebelum tanggal 5, paling lambat malam ini',
    ],
    rests: [
      'Laporan kegiatan paling lambat 5 Desember ya Pak',
      'Batas pengumpulan SKP: Rabu pekan depan',
      'Silakan bayar sebelum tanggal 25',
      'Hari terakhir pendaftaran lomba 30 November',
    ],
  },
  'a timetable presses nobody': {
    rule: 'mendesak',
    fires: ['Wajib hadir paling lambat malam ini', 'Transfer paling lambat pukul 17.00'],
    rests: ['Jam kerja: presensi paling lambat 07.15 WIB', 'Peserta hadir paling lambat 08.30'],
  },
  'haste is also told by single words and by last payments': {
    rule: 'mendesak',
    fires: [
      'Tolong isikan dulu token listriknya, cepat ya',
      'Terakhir bayar sore ini',
      'Anda dijemput sore ini',
      'Bayar denda Rp1.200.000 ke rekening petugas kami dalam 2 jam',
    ],
    rests: [
      'Wah cepat ya, sudah selesai',
      'Motornya cepat, tidak usah terburu-buru',
      'Pertandingan terakhir seru sekali',
    ],
  },
  'haste in other languages': {
    rule: 'mendesak',
    fires: [
      'Transfer ayeuna keneh nya',
      'Daftar saiki uga',
      'Lakeh kirim ka ambo',
      'Pay now to keep your number',
      'Reply within 24 hours',
    ],
    rests: ['Ayeuna abdi nuju di pasar', 'Saiki lagi udan', 'Meeting is moved to 3 pm', 'I will call you later today'],
  },
  'what was handed out already asks for no passing on': {
    rule: 'sebarkan',
    fires: ['Harap dibagikan ke semua grup', 'Bagikan ke keluarga besar', 'Kalau sudah baca, sebarkan'],
    rests: [
      'Sembako sudah dibagikan ke semua warga',
      'Rapor akan dibagikan ke orang tua Sabtu',
      'Kaus dibagikan ke warga RT 3',
      'Foto bisa dibagikan di grup dokumentasi',
    ],
  },
  'asks to pass on in other languages': {
    rule: 'sebarkan',
    fires: [
      'Wartoskeun ka sadayana',
      'Kandhakno kanca-kancamu',
      'Kasih tau tetangge semua',
      'Forward this to your family group',
    ],
    rests: ['Nuhun ka sadayana', 'Kancaku teka sesuk', 'I will share the slides after lunch'],
  },
  'a gain that was given already lures nobody': {
    rule: 'iming-iming',
    fires: ['Hadiah Anda sudah disiapkan', 'Bansos sudah cair, cek namamu', 'Klaim hadiah sekarang'],
    rests: [
      'Hadiah lomba makan kerupuk sudah diserahkan kemarin',
      'Undian arisan kemarin sudah diambil Bu Wati',
      'Mau ambil uang di ATM',
    ],
  },
  'vacancies and English promises': {
    rule: 'iming-iming',
    fires: [
      'Klinik membuka 3 lowongan bidan',
      'Congratulations, you have been selected',
      'Earn Rp400.000 daily',
      'Anda diusulkan naik jabatan',
    ],
    rests: ['Toko membuka cabang baru', 'We have won the futsal match', 'Parkir masih tersedia'],
  },
  'money that comes back, or was paid, is not asked for': {
    rule: 'minta-uang',
    fires: [
      'Kalau sudah transfer Rp50.000, kirim bukti',
      'Iuran sampah Rp15.000 sudah bisa dititipkan ke Bu Nur',
      'Pelunasan lewat Bu Tuti',
    ],
    rests: [
      'Kelebihan bayar Rp310.000 dikembalikan',
      'Iuran kas sudah saya bayar',
      'Donasinya kami salurkan ke panti',
      'Penyaluran bantuan pangan di balai desa',
      'Saldo kas Rp1.250.000, bebas biaya admin',
    ],
  },
  'asks for money in English and Sundanese': {
    rule: 'minta-uang',
    fires: ['Pay Rp150.000 now', 'Please settle the delivery fee', 'Tf ka rekening abdi'],
    rests: ['Please settle in before class', 'Abdi nuju ka pasar'],
  },
  'copies of cards are data, also as a condition': {
    rule: 'minta-data',
    fires: [
      'Persyaratan: fotokopi KK',
      'Bawa salinan akta',
      'Syarat:\n- Fotokopi KTP',
      'Verify your account',
      'Reply with your card number',
    ],
    rests: [
      'Bawa fotokopi materi rapat',
      'Syarat: usia 18 tahun',
      'Please send your draft',
      'Jangan beri OTP atau PIN kepada siapa pun',
    ],
  },
  'data the sender already has is not asked for': {
    rule: 'minta-data',
    fires: ['Kirim foto KTP sekarang'],
    rests: ['Kalau tidak, foto KTP Anda kami sebar'],
  },
  'an office as a place, or an official as kin, is a mere mention': {
    rule: 'catut-lembaga',
    fires: [
      'Arahan Pak Camat: semua wajib hadir',
      'Halo ini Bu Lurah',
      'Kata perawat di RS Umum Daerah, obatnya kosong',
      'Survei diadakan oleh BPS',
    ],
    rests: [
      'Kemarin ketemu Pak Camat di pasar',
      'Anak Bu Lurah menikah',
      'Nanti mampir di Bank BRI',
      'Rekening koran sudah diunduh dari aplikasi',
      'Nomor rekening ada di lemari bank soal',
      'Omahe sebelah Polsek',
    ],
  },
  'brands and roles that speak': {
    rule: 'catut-lembaga',
    fires: [
      'Saya admin Shopee',
      'Kartu Debit BRI Anda',
      'Netflix support',
      'Surat edaran Kementerian Desa',
      'Your Telkomsel number',
    ],
    rests: ['Saya admin grup ini', 'Kartu anggota Anda', 'Halo semua', 'Your number please'],
  },
  'a full stop after a shortened word ends no sentence': {
    rule: 'catut-lembaga',
    fires: ['RSUD dr. Melati membuka layanan sore', 'Puskesmas Kec. Asri mengumumkan jadwal'],
    rests: ['Aku di puskesmas. Dia mengumumkan pertunangan'],
  },
  'harm to the body, pay and balance; blackmail': {
    rule: 'ancaman',
    fires: [
      'Minuman ini merusak ginjal',
      'Gas mematikan menyebar',
      'Paru-parunya hancur',
      'Saldo Anda akan didebet',
      'Sing ora daftar ora entuk gaji',
      'Bayar, atau kami laporkan',
      'Kalau tidak, aib Anda kami sebar',
      'Your account will be suspended',
    ],
    rests: [
      'Mesin fotokopi rusak, hati-hati',
      'Hati-hati jalan rusak',
      'Ora entuk parkir neng kene',
      'Nanti saya kirim filenya',
      'Pesannya terpotong',
      'Harap mematikan lampu sebelum pulang',
    ],
  },
  'times and courtesies are no source': {
    rule: 'tanpa-sumber',
    fires: [
      'Awas, besok pukul 01.30 sampai 03.30 radiasi lewat, matikan ponsel Anda dan jangan dekat kepala',
      'Kecek rang pasa, hargo naiak',
      'Doctors say it is poison',
    ],
    rests: [
      'Awas, besok pukul 01.30 sampai 03.30 listrik padam, kata Pak Rudi dari gardu, siapkan senter',
      'Awas, banjir rob 12-11-2026 di pelabuhan, jangan parkir dekat dermaga ya semua',
      'Ban motor saya bocor',
      'Adik saya kerja di koperasi',
      'Ada yang lihat charger saya?',
    ],
  },
  'a mobile number after the words for a call centre': {
    rule: 'nomor-resmi-janggal',
    fires: ['Info hubungi Call Center 0813-0000-5555', 'Saya marketing Blibli, chat ke +44 900 000 1234'],
    rests: ['Info hubungi Rudi 0813-0000-5555', 'Info hubungi Call Center 14017'],
  },
}

const firing = (text: string): readonly string[] => checkMessage(text, splitHost).signs.map(({ ruleId }) => ruleId)

for (const [name, { rule, fires, rests }] of Object.entries(lessons)) {
  test(`${rule}: ${name}`, () => {
    for (const text of fires) assert.ok(firing(text).includes(rule), `should fire: ${text}`)
    for (const text of rests) assert.ok(!firing(text).includes(rule), `should rest: ${text}`)
  })
}
