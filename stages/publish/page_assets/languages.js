const languageLinks = [...document.querySelectorAll(".languages a")];

function show(article) {
  view = views.get(article);
  for (const other of articles) other.hidden = other !== article;
  for (const link of languageLinks) {
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
  const edge = barEdge();
  const all = [...view.article.querySelectorAll(".s")];
  return { all, from: all.findIndex((s) => s.getBoundingClientRect().bottom > edge) };
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
  if (hash.length < 2) return null;
  let name = hash.slice(1);
  try { name = decodeURIComponent(name); } catch { /* an address that somebody mistyped */ }
  const target = document.getElementById(name);
  return target && target.closest("article");
}

function firstArticle() {
  const wanted = [kept.get("language"), ...navigator.languages].filter(Boolean);
  for (const language of wanted) {
    const found = articles.find((a) => a.lang.split("-")[0] === language.split("-")[0]);
    if (found) return found;
  }
  return articles[0];
}
