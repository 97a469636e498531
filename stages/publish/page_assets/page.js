"use strict";
(() => {
  const root = document.documentElement;
  const articles = [...document.querySelectorAll("article")];
  const links = [...document.querySelectorAll(".languages a")];
  const bar = document.querySelector(".bar");
  const player = document.querySelector(".player");
  const time = player && player.querySelector(".time");
  const speed = player && player.querySelector("select");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const RESTART_SECONDS = 1.5;
  const STEPS = 5;

  // Settings stay on the device; where nothing can be kept, the page works without.
  const kept = {
    get(name) {
      try { return window.localStorage.getItem("plainvox." + name); } catch { return null; }
    },
    set(name, value) {
      try { window.localStorage.setItem("plainvox." + name, value); } catch { /* a private window */ }
    },
  };

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

  // Language.
  function show(article) {
    view = views.get(article);
    for (const other of articles) other.hidden = other !== article;
    for (const link of links) {
      if (link.hash === "#" + article.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    root.lang = article.lang;
    root.dataset.ui = article.dataset.ui;
    document.title = article.dataset.title;
    document.querySelector(".skip").href = "#" + article.id + "-text";
    if (player) {
      for (const control of player.querySelectorAll("button, select")) control.disabled = !view.spoken.length;
      tick();
    }
  }

  function topSentence() {
    const edge = getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
    const all = [...view.article.querySelectorAll(".s")];
    const from = all.findIndex((s) => s.getBoundingClientRect().bottom > edge);
    return { all, from };
  }

  // The same sentence in another version, or the nearest one before it that is there.
  function partner(all, from, article) {
    const there = new Map();
    for (const s of article.querySelectorAll(".s")) {
      if (!there.has(s.dataset.place)) there.set(s.dataset.place, s);
    }
    for (let i = from; i >= 0; i -= 1) {
      if (there.has(all[i].dataset.place)) return [all[i], there.get(all[i].dataset.place)];
    }
    return null;
  }

  function change(article) {
    if (article === view.article) return;
    const before = view;
    const playing = before.audio && !before.audio.paused;
    const { all, from } = topSentence();
    const pair = window.scrollY > 0 ? partner(all, from, article) : null;
    const offset = pair ? pair[0].getBoundingClientRect().top : 0;
    const heard = before.at >= 0 ? partner(all, all.indexOf(before.spoken[before.at]), article) : null;
    if (playing) before.audio.pause();
    show(article);
    if (pair) window.scrollBy({ top: pair[1].getBoundingClientRect().top - offset, behavior: "instant" });
    const next = heard ? view.spoken.indexOf(heard[1]) : -1;
    if (next >= 0) go(next, playing);
    kept.set("language", article.lang);
  }

  function articleOf(hash) {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    return target && target.closest("article");
  }

  // Sound. The sentence of a moment is the last one that has begun.
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
    if (!document.activeElement.matches(".s")) stop(sentence);
    if (following) keepInView(sentence);
  }

  function keepInView(sentence) {
    const box = sentence.getBoundingClientRect();
    const edge = getComputedStyle(bar).position === "sticky" ? bar.getBoundingClientRect().bottom : 0;
    if (box.top >= edge && box.bottom <= window.innerHeight * 0.85) return;
    sentence.scrollIntoView({ block: "center", behavior: still.matches ? "instant" : "smooth" });
  }

  function clock(seconds) {
    const whole = Math.floor(seconds);
    return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  }

  function tick() {
    const { audio } = view;
    const playing = Boolean(audio) && !audio.paused && !audio.ended;
    player.classList.toggle("playing", playing);
    if (!audio) { time.textContent = ""; return; }
    const length = Number.isFinite(audio.duration) ? " / " + clock(audio.duration) : "";
    time.textContent = clock(audio.currentTime) + length;
    if (playing && !audio.seeking) mark(sentenceAt(audio.currentTime));
  }

  function run() {
    tick();
    if (view.audio && !view.audio.paused) window.requestAnimationFrame(run);
  }

  function play() {
    view.audio.playbackRate = Number(speed.value);
    // Playing can be refused or cut short by a pause; the button then shows what is so.
    view.audio.play().catch(tick);
  }

  function toggle() {
    following = true;
    if (view.audio.paused) play();
    else view.audio.pause();
  }

  function go(index, playing) {
    const wanted = Math.max(0, Math.min(index, view.spoken.length - 1));
    view.audio.currentTime = view.begins[wanted];
    following = true;
    mark(wanted);
    if (playing) play();
  }

  function back() {
    const { audio } = view;
    const late = view.at >= 0 && audio.currentTime - view.begins[view.at] > RESTART_SECONDS;
    go(late ? view.at : view.at - 1, !audio.paused);
  }

  // One sentence is a tab stop; the arrows move it, so that the tab key need not pass them all.
  function stop(sentence) {
    for (const other of view.article.querySelectorAll('.s[tabindex="0"]')) {
      if (other !== sentence) other.removeAttribute("tabindex");
    }
    sentence.tabIndex = 0;
  }

  function onText(event) {
    if (event.target.closest("a")) return;
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
      stop(view.spoken[index + step]);
      view.spoken[index + step].focus();
    }
  }

  function startPlayer() {
    const does = {
      play: toggle,
      back,
      forward() { go(view.at + 1, !view.audio.paused); },
    };
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
    player.hidden = false;
  }

  function startDisplay() {
    const display = document.querySelector(".display");
    let size = Math.max(-1, Math.min(Number(kept.get("size")) || 0, STEPS));
    function resize(by) {
      size = Math.max(-1, Math.min(size + by, STEPS));
      root.dataset.size = String(size);
      kept.set("size", String(size));
    }
    function color(theme) {
      if (theme === "system") delete root.dataset.theme;
      else root.dataset.theme = theme;
    }
    display.querySelector('[data-do="smaller"]').addEventListener("click", () => resize(-1));
    display.querySelector('[data-do="larger"]').addEventListener("click", () => resize(1));
    const themes = [...display.querySelectorAll('input[name="theme"]')];
    for (const input of themes) {
      input.checked = input.value === (kept.get("theme") || "system");
      input.addEventListener("change", () => { color(input.value); kept.set("theme", input.value); });
      if (input.checked) color(input.value);
    }
    if (!themes.some((input) => input.checked)) themes[0].checked = true;
    display.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      display.open = false;
      display.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
      if (!display.contains(event.target)) display.open = false;
    });
    resize(0);
    display.hidden = false;
  }

  function firstArticle() {
    const wanted = [kept.get("language"), ...navigator.languages].filter(Boolean);
    for (const language of wanted) {
      const found = articles.find((a) => a.lang.split("-")[0] === language.split("-")[0]);
      if (found) return found;
    }
    return articles[0];
  }

  root.classList.add("js");
  if (player) startPlayer();
  startDisplay();
  show(articleOf(window.location.hash) || firstArticle());
  for (const link of links) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      change(document.getElementById(link.hash.slice(1)));
    });
  }
  window.addEventListener("hashchange", () => {
    const article = articleOf(window.location.hash);
    if (article && article !== view.article) show(article);
  });
})();
