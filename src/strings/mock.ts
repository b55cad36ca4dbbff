/** Words of the mocked chats, posts and letters. */
export const mock = {
  chat: (name: string) => `Tiruan percakapan: ${name}`,
  members: (count: string) => `${count} anggota`,
  forwarded: 'Diteruskan berkali-kali',
  you: 'Anda:',
  post: (name: string) => `Tiruan unggahan ${name}`,
  likes: (count: string) => `${count} suka`,
  shares: (count: string) => `${count} kali dibagikan`,
  letter: (office: string) => `Tiruan surat ${office}`,
  number: 'Nomor',
  subject: 'Perihal',
  date: 'Tanggal',
  table: 'Tabel, dapat digeser',
  results: (query: string) => `Tiruan hasil pencarian untuk ${query}`,
}
