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

/** Starts the game after the first paint; the timer is for hidden tabs, where no frame ever comes. */
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
requestAnimationFrame(function(){setTimeout(start)});
setTimeout(start,200)
})()`.replaceAll('\n', '')
}
