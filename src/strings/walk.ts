/** Words of the walk-throughs. */
export const walk = {
  label: (title: string) => `Peragaan: ${title}`,
  play: 'Putar',
  pause: 'Jeda',
  back: 'Langkah sebelumnya',
  next: 'Langkah berikutnya',
  at: (step: number, count: number) => `Langkah ${step} dari ${count}`,
}
