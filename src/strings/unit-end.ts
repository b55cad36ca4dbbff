export const unitEnd = {
  done: 'Pelajaran selesai',
  caseDone: 'Studi kasus selesai',
  left: (count: number) => `Akhir pelajaran. Masih ada ${count} soal yang belum dijawab:`,
  caseLeft: (count: number) => `Masih ada ${count} soal yang belum dijawab:`,
  moduleDone: (title: string) => `Modul ${title} selesai`,
  end: 'Akhir pelajaran',
}
