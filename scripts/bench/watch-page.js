// Runs inside the page before anything else: notes when the choices stand, clicks the first, notes the answer.
// Plain JavaScript, because it is handed to the browser as it is.
;(() => {
  const noted = {}
  window.noted = noted
  const twice = then => requestAnimationFrame(() => requestAnimationFrame(then))
  const text = () => document.querySelector('#page')?.textContent ?? ''
  const arrived = () =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + entry.encodedBodySize,
      0,
    )
  const answered = before => {
    if (text() === before) requestAnimationFrame(() => answered(before))
    else twice(() => Object.assign(noted, { bytes: arrived(), passage: performance.now() }))
  }
  const tick = () => {
    const first = document.querySelector('#page .choice')
    if (!first) return requestAnimationFrame(tick)
    twice(() => {
      noted.decision = performance.now()
      const before = text()
      first.click()
      answered(before)
    })
  }
  requestAnimationFrame(tick)
})()
