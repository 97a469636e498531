// The word that is heard. It is highlighted without touching the text, so that screen readers do not notice; a browser
// that cannot do that highlights the sentence alone.
const wordHighlight = window.CSS && CSS.highlights && window.Highlight ? new Highlight() : null;
if (wordHighlight) {
  CSS.highlights.set("word", wordHighlight);
  // A browser that does not know this selector would leave its rule out, and checkers of CSS complain of it.
  const sheet = document.styleSheets[0];
  for (const rule of [
    "::highlight(word) { background-color: var(--word); color: var(--on-word); }",
    "@media (forced-colors: active) { ::highlight(word) { background-color: HighlightText; color: Highlight; } }",
  ]) sheet.insertRule(rule, sheet.cssRules.length);
}
const wordTimes = new WeakMap();
let shownWord = null;

// The words of a sentence: where they stand in its text, and the seconds of its sound at which they begin.
function wordsOf(sentence) {
  if (wordTimes.has(sentence)) return wordTimes.get(sentence);
  const words = [];
  let place = 0;
  let moment = Number(sentence.dataset.begin) * 1000;
  for (const told of (sentence.dataset.words || "").split(" ").filter(Boolean)) {
    const [gap, length, pause, lasts] = told.split(",").map(Number);
    words.push({ begin: place + gap, end: place + gap + length, at: (moment + pause) / 1000 });
    place += gap + length;
    moment += pause + lasts;
  }
  wordTimes.set(sentence, words);
  return words;
}

// A place in the sentence's own text, which does not count what the page added to it.
function textPlace(sentence, offset, atEnd) {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) => (
    node.parentElement.closest(".extra") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left < node.length || (atEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  return null;
}

function showWord(sentence, seconds) {
  if (!wordHighlight) return;
  const word = sentence && wordsOf(sentence).findLast((one) => one.at <= seconds + 0.02);
  if (word === shownWord) return;
  shownWord = word || null;
  wordHighlight.clear();
  if (!word || root.dataset.words === "off") return;
  const first = textPlace(sentence, word.begin, false);
  const last = textPlace(sentence, word.end, true);
  if (!first || !last) return;
  const range = new Range();
  range.setStart(...first);
  range.setEnd(...last);
  wordHighlight.add(range);
}
