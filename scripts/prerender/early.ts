/** The id of the element that holds the answers as JSON. */
export const ANSWERS = 'early-answers'

/**
 * Runs before the game is there: remembers which choice was clicked and sets the answer to the first one at once.
 * Written for every browser that can run the game; when `live` is set the game takes the clicks itself.
 */
export const EARLY = `
window.Q=[];
(function(){
var answers=JSON.parse(document.getElementById('${ANSWERS}').textContent),page=document.getElementById('page');
addEventListener('click',function(event){
var choice=event.target.closest&&event.target.closest('[data-choice]');
if(!choice||window.live)return;
window.Q.push(choice.getAttribute('data-choice'));
var answer=answers[window.Q.join(' ')];
if(!answer){page.setAttribute('aria-busy','true');return}
page.innerHTML=answer;
var title=page.querySelector('.scene-title');
if(title)title.focus()
})
})()`.replaceAll('\n', '')

/** Milliseconds the printed page and its typefaces have the line to themselves before the game is fetched. */
const HEAD_START_MS = 350

/**
 * Fetches and starts the game a moment after the first paint, or at the first click, whichever comes first: whoever
 * answers the letter at once has been sent nothing but the letter. Hidden tabs, where no frame ever comes, wait no longer.
 */
export function lateStart(script: string, styles: readonly string[]): string {
  return `(function(begun){
function start(){
if(begun)return;
begun=1;
var waiting=${styles.length};
function go(){import(${JSON.stringify(script)})}
if(!waiting)return go();
${JSON.stringify(styles)}.forEach(function(href){
var link=document.createElement('link');
link.rel='stylesheet';
link.href=href;
link.onload=link.onerror=function(){if(!--waiting)go()};
document.head.appendChild(link)
})
}
addEventListener('click',function(){setTimeout(start)});
setTimeout(start,${HEAD_START_MS})
})()`.replaceAll('\n', '')
}
