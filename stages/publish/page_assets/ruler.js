// The ruler leaves a few lines as they are and dims the rest. It follows the pointer, the focus and the sound.
const shades = [...document.querySelectorAll(".shade")];
const LINES = 1.6;

// Measuring costs a layout, so nothing is measured while the ruler is off.
function ruling() {
  return root.dataset.ruler === "on";
}

function ruleBetween(top, bottom) {
  shades[0].style.height = Math.max(0, top) + "px";
  shades[1].style.height = Math.max(0, window.innerHeight - bottom) + "px";
}

function lineHeight() {
  return parseFloat(getComputedStyle(document.querySelector("main")).lineHeight) || 32;
}

function ruleAt(y) {
  if (!ruling()) return;
  const reach = lineHeight() * LINES;
  ruleBetween(y - reach, y + reach);
}

function ruleAround(element) {
  if (!ruling()) return;
  const box = element.getBoundingClientRect();
  const room = lineHeight() * 0.4;
  ruleBetween(box.top - room, box.bottom + room);
}

// What the ruler lies around: the sentence with the focus, else the one that is heard, else the middle of the screen.
function ruleAnew() {
  if (!ruling()) return;
  const focused = document.activeElement && document.activeElement.closest("main .s, main a");
  const now = document.querySelector("article:not([hidden]) .s.now");
  if (focused || now) ruleAround(focused || now);
  else ruleAt(window.innerHeight / 2);
}

window.addEventListener("pointermove", (event) => ruleAt(event.clientY), { passive: true });
document.addEventListener("focusin", (event) => { if (event.target.closest("main")) ruleAround(event.target); });
window.addEventListener("scroll", () => {
  if (!ruling()) return;
  const now = document.querySelector("article:not([hidden]) .s.now");
  if (player && player.matches(".playing") && now) ruleAround(now);
}, { passive: true });
