export const shell = {
  skip: 'Langsung ke isi',
  home: 'Beranda Jernih',
  search: 'Cari',
  menu: 'Menu',
  close: 'Tutup',
  navigation: 'Menu utama',
  contentsLabel: 'Menu kaki halaman',
  pages: {
    home: 'Beranda',
    progress: 'Kemajuan saya',
    search: 'Cari',
    glossary: 'Glosarium',
    settings: 'Setelan',
    about: 'Tentang dan privasi',
  },
  licence: 'Isi: CC BY-SA 4.0. Kode: MIT.',
}
