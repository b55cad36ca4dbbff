import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkMessage } from '../../../../src/domain/message-check/check-message.ts'
import type { MessageRuleId } from '../../../../src/domain/message-check/message-rules.ts'
import { splitHost } from '../../../support/split-host.ts'

interface Cases {
  readonly fires: readonly string[]
  readonly rests: readonly string[]
}

const cases: Record<MessageRuleId, Cases> = {
  mendesak: {
    fires: [
      'SEGERA daftar',
      'sgr isi ya',
      'daftar sebelum jam 12 malam',
      'hari ini terakhir',
      'jangan sampai terlambat',
      'kuota terbatas',
    ],
    rests: ['akan segera kami proses', 'Rapat hari Senin pukul 09.00', 'tidak perlu cemas'],
  },
  sebarkan: {
    fires: ['Sebarkan!', 'teruskan ke grup lain', 'tolong viralkan', 'kirim ke 10 orang', 'bantu share ya'],
    rests: [
      'jangan disebarkan',
      'aku share lokasi nanti',
      'kami sebar ke kantormu',
      'perkara diteruskan ke polisi',
      'RT 05 kerja bakti',
    ],
  },
  diteruskan: {
    fires: ['Diteruskan berkali-kali\nisi', 'Fwd: rapat', 'copas dari grup sebelah', 'info dari grup RW'],
    rests: ['mohon diteruskan kepada wali murid', 'rapat grup besok'],
  },
  'tanpa-sumber': {
    fires: [
      'Katanya besok libur',
      'info A1',
      'kabar dari orang dalam',
      'menurut para ahli ini manjur',
      'Awas, ada racun di air keran kota kita, sudah banyak yang sakit perut',
    ],
    rests: ['Rapat besok pukul 09.00 di aula', 'BMKG menyampaikan peringatan dini hujan lebat 3 Feb 2026'],
  },
  'huruf-kapital': {
    fires: ['TOLONG DIBACA SAMPAI HABIS', 'awas!!!', 'awas ‼️❗'],
    rests: ['PENGUMUMAN', 'BKN, BPJS, dan KTP', 'Hore!', 'Baik!!'],
  },
  'minta-uang': {
    fires: [
      'transfer ke rekening BRI',
      'tf 500rb dulu',
      'belikan pulsa 100rb',
      'biaya administrasi Rp50.000',
      'siapkan dana 5 juta',
    ],
    rests: [
      'Transfer Rp350.000 ke Siti berhasil',
      'tidak dipungut biaya',
      'bila ada yang mengaku petugas dan minta uang, laporkan',
      'uang kas aman',
    ],
  },
  'minta-data': {
    fires: [
      'kirim foto KTP',
      'masukkan PIN dan OTP',
      'sebutkan kode OTP',
      'isi NIK dan nomor rekening',
      'login dengan NIP dan kata sandi',
    ],
    rests: [
      'jangan berikan OTP kepada siapa pun',
      'kami tidak pernah meminta PIN',
      'bawa KTP asli',
      'kirim salam untuk ibu',
    ],
  },
  'catut-lembaga': {
    fires: [
      'Kami dari Bank BRI',
      'BMKG | Peringatan Dini',
      '[BKN] Jadwal terbit',
      'Polres Lembayung\nPerihal: panggilan',
      'BKN mengumumkan hasil',
    ],
    rests: ['Besok aku ke bank dulu', 'ibu kerja di dinas', 'makan siang di kantin'],
  },
  'iming-iming': {
    fires: [
      'Selamat! Anda terpilih',
      'hadiah motor',
      'kuota gratis 50GB',
      'lolos tanpa tes',
      'gaji 10 juta per bulan',
      'bansos cair',
    ],
    rests: ['selamat pagi', 'selamat ulang tahun, Bu', 'gaji sudah dibahas'],
  },
  ancaman: {
    fires: [
      'rekening Anda diblokir',
      'akan didenda',
      'Jika tidak, Anda dapat dipidana',
      'tsunami akan datang',
      'bisa mati',
      'kanker ganas',
    ],
    rests: [
      'AC mati lagi',
      'Innalillahi, telah meninggal dunia Pak Budi',
      'jalan ditutup untuk pengaspalan',
      'tidak didenda',
    ],
  },
  'nomor-pribadi': {
    fires: ['Kami dari Bank BRI, hubungi 0812-3456-7890', 'PT Maju: +62 812 3456 7890', 'klinik kami: 081234567890'],
    rests: ['nomorku 081234567890', 'Bank BRI, hubungi 14017', 'Bank BRI, NIK 3201123412341234'],
  },
  'nomor-resmi-janggal': {
    fires: [
      'call center BRI 0812-3456-7890',
      'Kami dari BRI, +855 12 345 678',
      'WhatsApp resmi 0812 3456 7890',
      'Halo BCA 1500888210',
    ],
    rests: ['call center 14017', 'Halo BCA 1500888', 'temanku di London +44 7700 900123', 'hubungi Budi 081234567890'],
  },
  'karakter-tersembunyi': {
    fires: ['Ban\u200Bk', 'Bаnk', 'surat\u202Efdp.apk'],
    rests: ['keluarga 👨‍👩‍👧 ❤️', 'السلام عليكم', 'biasa'],
  },
}

const firing = (text: string) =>
  new Map(checkMessage(text, splitHost).signs.map(({ ruleId, ranges }) => [ruleId, ranges]))

for (const [ruleId, { fires, rests }] of Object.entries(cases)) {
  test(`${ruleId}: fires where it should, and rests where it should`, () => {
    for (const text of fires)
      assert.ok(
        [...firing(text).keys()].some((id) => id === ruleId),
        `should fire: ${text}`,
      )
    for (const text of rests) assert.ok(![...firing(text).keys()].some((id) => id === ruleId), `should rest: ${text}`)
  })
}

test('the words that show a sign are given as they stand in the message', () => {
  const text = 'Halo 👋 SÉGERA\u200B kirim fото KTP'
  const shown = (id: MessageRuleId) =>
    firing(text)
      .get(id)
      ?.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(shown('mendesak'), ['SÉGERA'])
  assert.deepEqual(shown('minta-data'), ['kirim fото KTP'])
  assert.deepEqual(shown('karakter-tersembunyi'), ['\u200B', 'fото'])
})

test('an ordinary message carries no sign', () => {
  for (const text of [
    'Pagi semua, rapat jadi jam 9 di ruang dua ya. Kopi sudah siap.',
    'Terima kasih atas kehadirannya tadi malam, sampai jumpa minggu depan.',
    '',
  ])
    assert.deepEqual([...firing(text).keys()], [], text)
})
