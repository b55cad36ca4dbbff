export const glossary = {
  title: 'Glosarium',
  lead: 'Istilah yang dipakai di kursus ini.',
  foreign: (word: string) => `asing: ${word}`,
}

export const errors = {
  notFoundTitle: 'Halaman tidak ditemukan',
  notFound: 'Alamat ini tidak ada di Jernih. Mungkin salah ketik, atau halamannya sudah pindah.',
  notSavedTitle: 'Belum tersimpan di perangkat',
  notSaved: 'Halaman ini belum disimpan untuk dibaca tanpa internet. Sambungkan perangkat ke internet, lalu coba lagi.',
  retry: 'Coba lagi',
  saved: 'Pelajaran yang sudah pernah Anda buka tetap dapat dibaca dari halaman modul.',
}
