/**
 * The page to compare with: the same passage and answers as plain HTML, with one inline handler and nothing else. It is
 * what a writer without an engine would put on a server, so no game can be faster than it.
 */
export function floorPage(gamePage: string): string {
  const passage = /<main\b[^>]*\bid="page"[\s\S]*?<\/main>/.exec(gamePage)?.[0]
  if (!passage) throw new Error('the built page has no prerendered passage in <main id="page">')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>floor</title><style>body{max-width:34rem;margin:auto;font:18px/1.5 serif}</style>${passage}
<script>document.addEventListener('click',function(e){var b=e.target.closest('.choice');if(!b)return;
var p=document.createElement('p');p.textContent='The answer to: '+b.textContent;document.getElementById('page').append(p)})</script></html>`
}
