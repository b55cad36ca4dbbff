/** `/` opens the search from anywhere, or goes to its field on the search page. */
export function openSearchBySlash(): void {
  addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element &&
      event.target.closest('input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]') !== null
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
    event.preventDefault()
    const field = document.querySelector<HTMLElement>('input[type="search"]')
    if (field === null) document.querySelector<HTMLElement>('#tombol-cari')?.click()
    else field.focus()
  })
}
