const articles = [...document.querySelectorAll("article")];
const bar = document.querySelector(".bar");
const player = document.querySelector(".player");
const timeShown = player && player.querySelector(".time");
const speed = player && player.querySelector("select");
const still = window.matchMedia("(prefers-reduced-motion: reduce)");
const RESTART_SECONDS = 1.5;

// What is known of each version: its sentences in order of time, and its sound.
const views = new Map(articles.map((article) => {
  const spoken = [...article.querySelectorAll(".s[data-begin]")];
  spoken.sort((a, b) => Number(a.dataset.begin) - Number(b.dataset.begin));
  const begins = spoken.map((s) => Number(s.dataset.begin));
  const audio = article.querySelector("audio");
  return [article, { article, audio, spoken: audio ? spoken : [], begins, at: -1 }];
}));
let view = views.get(articles[0]);
let following = true;

// The sentence of a moment is the last one that has begun.
function sentenceAt(seconds) {
  let low = 0;
  let high = view.begins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.begins[middle] <= seconds + 0.02) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function mark(index) {
  if (index === view.at) return;
  if (view.at >= 0) view.spoken[view.at].classList.remove("now");
  view.at = index;
  if (index < 0) return;
  const sentence = view.spoken[index];
  sentence.classList.add("now");
  // A sentence that has the focus keeps it, and so its tab stop.
  if (!document.activeElement.matches(".s")) makeStop(sentence);
  if (following) keepInView(sentence);
  ruleAround(sentence);
}

function barEdge() {
  return getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
}

function keepInView(sentence) {
  const box = sentence.getBoundingClientRect();
  const top = barEdge();
  if (box.top >= top && box.bottom <= window.innerHeight * 0.85) return;
  const behavior = still.matches ? "instant" : "smooth";
  // A sentence longer than the screen is read from its beginning.
  const long = box.height > (window.innerHeight - top) * 0.7;
  sentence.scrollIntoView({ block: long ? "start" : "center", behavior });
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
}

function tick() {
  const { audio } = view;
  const playing = Boolean(audio) && !audio.paused && !audio.ended;
  player.classList.toggle("playing", playing);
  if (!audio) { timeShown.textContent = ""; showWord(null, 0); return; }
  const length = Number.isFinite(audio.duration) ? " / " + clock(audio.duration) : "";
  const said = clock(audio.currentTime) + length;
  if (timeShown.textContent !== said) timeShown.textContent = said;
  if (playing && !audio.seeking) mark(sentenceAt(audio.currentTime));
  if (!audio.seeking) showWord(playing ? view.spoken[view.at] : null, audio.currentTime);
}

function run() {
  tick();
  if (view.audio && !view.audio.paused) window.requestAnimationFrame(run);
}

function playSound() {
  view.audio.playbackRate = Number(speed.value);
  // Playing can be refused or cut short by a pause; the button then shows what is so.
  view.audio.play().catch(tick);
}

function toggle() {
  following = true;
  if (view.audio.paused) playSound();
  else view.audio.pause();
}

function go(index, playing) {
  const wanted = Math.max(0, Math.min(index, view.spoken.length - 1));
  view.audio.currentTime = view.begins[wanted];
  following = true;
  mark(wanted);
  if (playing) playSound();
}

function goBack() {
  const { audio } = view;
  const late = view.at >= 0 && audio.currentTime - view.begins[view.at] > RESTART_SECONDS;
  go(late ? view.at : view.at - 1, !audio.paused);
}

function goForward() {
  go(view.at + 1, !view.audio.paused);
}

// One sentence is a tab stop; the arrows move it, so that the tab key need not pass them all.
function makeStop(sentence) {
  for (const other of view.article.querySelectorAll('.s[tabindex="0"]')) {
    if (other !== sentence) other.removeAttribute("tabindex");
  }
  sentence.tabIndex = 0;
}

function onText(event) {
  if (event.target.closest("a, .extra")) return;
  const sentence = event.target.closest(".s[data-begin]");
  if (!sentence || String(window.getSelection())) return;
  const index = view.spoken.indexOf(sentence);
  if (index >= 0) go(index, true);
}

function onTextKey(event) {
  const index = view.spoken.indexOf(event.target);
  if (index < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === " ") {
    event.preventDefault();
    toggle();
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (index === view.at && !view.audio.paused) view.audio.pause();
    else go(index, true);
  } else if (step && view.spoken[index + step]) {
    event.preventDefault();
    makeStop(view.spoken[index + step]);
    view.spoken[index + step].focus();
  }
}

// The keys of a keyboard or headset that are there for sound; no letter is taken, as screen readers need them all.
function startMediaKeys() {
  if (!navigator.mediaSession) return;
  const does = { play: playSound, pause: () => view.audio.pause(), previoustrack: goBack, nexttrack: goForward };
  for (const [name, what] of Object.entries(does)) {
    try {
      navigator.mediaSession.setActionHandler(name, () => { if (view.spoken.length) what(); });
    } catch { /* a browser that does not know this key */ }
  }
}

function startPlayer() {
  const does = { play: toggle, back: goBack, forward: goForward };
  for (const button of player.querySelectorAll("button")) {
    button.addEventListener("click", does[button.dataset.do]);
  }
  speed.value = kept.get("speed") || "1";
  if (!speed.value) speed.value = "1";
  speed.addEventListener("change", () => {
    kept.set("speed", speed.value);
    if (view.audio) view.audio.playbackRate = Number(speed.value);
  });
  for (const one of views.values()) {
    if (!one.audio) continue;
    one.audio.addEventListener("play", () => window.requestAnimationFrame(run));
    for (const name of ["pause", "ended", "seeked", "loadedmetadata", "timeupdate"]) {
      one.audio.addEventListener(name, () => { if (one === view) tick(); });
    }
    for (const sentence of one.spoken) sentence.classList.add("ready");
    if (one.spoken.length) one.spoken[0].tabIndex = 0;
    one.article.addEventListener("click", onText);
    one.article.addEventListener("keydown", onTextKey);
  }
  for (const name of ["wheel", "touchmove"]) {
    window.addEventListener(name, () => { following = false; }, { passive: true });
  }
  startMediaKeys();
  player.hidden = false;
}
