import type { PhotoView } from '../domain/outline/drawings.ts'

/** Words inside drawings. Lines are broken by hand: SVG does not wrap. */
export const threeTracks = {
  title: 'Tiga jalur dari satu perbuatan',
  description:
    'Satu perbuatan dapat menempuh tiga jalur. Etik: diperiksa majelis kode etik, dinyatakan PPK, akibatnya sanksi moral. Disiplin: diperiksa atasan langsung, diputus PPK atau pejabat yang berwenang, akibatnya, bagi PNS, hukuman ringan, sedang, atau berat. Pidana: disaring Bawaslu dan Gakkumdu, diputus hakim, akibatnya denda atau penjara menurut pasalnya.',
  act: 'Satu perbuatan',
  tracks: [
    {
      name: 'Etik',
      steps: [
        { label: 'diperiksa', lines: ['majelis', 'kode etik'] },
        { label: 'diputus', lines: ['PPK'] },
        { label: 'akibat', lines: ['sanksi moral,', 'tertutup atau', 'terbuka'] },
      ],
    },
    {
      name: 'Disiplin',
      steps: [
        { label: 'diperiksa', lines: ['atasan', 'langsung'] },
        { label: 'diputus', lines: ['PPK / pejabat', 'berwenang'] },
        { label: 'akibat', lines: ['bagi PNS ringan,', 'sedang, atau', 'berat'] },
      ],
    },
    {
      name: 'Pidana',
      steps: [
        { label: 'disaring', lines: ['Bawaslu,', 'Gakkumdu'] },
        { label: 'diputus', lines: ['hakim'] },
        { label: 'akibat', lines: ['denda atau', 'penjara,', 'menurut pasal'] },
      ],
    },
  ],
} as const

/** Words of one flooded market, and how its views are told to who cannot see them. */
export interface FloodWords {
  readonly paper: string
  readonly date: string
  readonly headline: string
  readonly caption: string
  readonly gate: string
  readonly shop: string
  readonly market: string
  readonly banner: string
}

/** The walk-through and the lab look at different markets: one must not give the other away. */
export const floodPhotos = {
  walk: {
    paper: 'Harian Saranda',
    date: 'Senin, 21 Agustus 2017',
    headline: 'Pasar Kerangan terendam selutut',
    caption: 'Banjir di Pasar Kerangan, Kota Saranda, Minggu pagi.',
    gate: 'SARANDA',
    shop: 'TOKO MAJU',
    market: 'Pasar Kerangan',
    banner: 'HUT ke-72',
  },
  lab: {
    paper: 'Harian Sindara',
    date: 'Senin, 19 Agustus 2019',
    headline: 'Pasar Telagarum tergenang, 40 kios tutup',
    caption: 'Banjir di Pasar Telagarum, Kota Sindara, Minggu pagi.',
    gate: 'SINDARA',
    shop: 'TOKO SUBUR',
    market: 'Pasar Telagarum',
    banner: 'HUT ke-74',
  },
} satisfies Record<string, FloodWords>

export const floodView = {
  utuh: ({ shop, market, banner }) =>
    `Gambar: jalan pasar tergenang air cokelat, perahu karet dan dua orang berdiri di air. Papan toko bertuliskan “${shop}, ${market}”; di kanan atas spanduk “${banner}”.`,
  papan: ({ shop, market }) => `Gambar diperbesar: papan toko bertuliskan “${shop}, ${market}”.`,
  spanduk: ({ banner }) => `Gambar diperbesar: spanduk bertuliskan “${banner}”.`,
  tepi: () => 'Gambar diperbesar: tepi kiri, tempat gambarnya dipotong.',
  asal: ({ paper, date, gate, caption }) =>
    `Halaman ${paper}, ${date}, memuat gambar yang sama tanpa potongan: di kiri tampak gapura “${gate}”. Keterangannya: ${caption}`,
} satisfies Record<PhotoView, (words: FloodWords) => string>

export const surveyChart = {
  title: 'Kepuasan layanan Kota Lembayung',
  description: 'Diagram batang. Sumbu tegak dari 60 sampai 80. Dua tahun lalu 62, tahun lalu 71, tahun ini 78.',
  axis: 'Nilai 0–100; sumbu ditampilkan mulai 60',
  years: ['dua tahun lalu', 'tahun lalu', 'tahun ini'],
  source: 'Sumber: Survei Kepuasan Layanan, n = 1.204 tiap tahun',
} as const

export const ballotPhoto = {
  title:
    'Foto: lima kotak suara bertumpuk di sebuah ruangan, satu tutupnya terbuka. Jarum jam dinding menunjuk 9.40; pada kotak yang terbuka tertempel kertas “TPS 07”. Jendela gelap.',
  paper: 'TPS 07',
}
