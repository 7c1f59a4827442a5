/** Search and filter over rows that are there without it. */
export const script = `
const form = document.querySelector('form'), rows = [...document.querySelectorAll('tr[data-text]')], count = document.querySelector('#count')
form.hidden = false
const show = () => {
  const words = form.search.value.toLowerCase().split(/\\s+/), state = form.state.value
  let shown = 0
  for (const row of rows) {
    row.hidden = !words.every((word) => row.dataset.text.includes(word)) || (state !== '' && !row.dataset.states.split(' ').includes(state))
    if (!row.hidden && row.dataset.kind === 'report') shown++
  }
  count.textContent = shown + ' shown'
}
form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
show()
`
