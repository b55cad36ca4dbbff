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
