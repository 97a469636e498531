// An explained word opens its explanation below its sentence, so that the sentence can still be read in one go.
// Without this script it leads to the word list.
function explanation(term) {
  const entry = document.getElementById(term.hash.slice(1));
  const box = document.createElement("span");
  box.className = "gloss extra";
  box.id = term.hash.slice(1) + "-open";
  const name = document.createElement("strong");
  name.textContent = entry.querySelector("dfn").textContent + ": ";
  box.append(name, entry.querySelector(".meaning").textContent);
  return box;
}

function setOpen(term, open) {
  const box = document.getElementById(term.hash.slice(1) + "-open");
  if (open === Boolean(box)) return;
  if (open) {
    const made = explanation(term);
    const sentence = term.closest(".s");
    // Several explanations of a sentence stand in the order in which they were opened.
    let last = sentence;
    while (last.nextElementSibling && last.nextElementSibling.matches(".gloss")) last = last.nextElementSibling;
    last.after(made);
    term.setAttribute("aria-describedby", made.id);
  } else {
    box.remove();
    term.removeAttribute("aria-describedby");
  }
  term.setAttribute("aria-expanded", String(open));
}

function onTermKey(event) {
  const term = event.target.closest("a.term");
  if (!term || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === " ") {
    event.preventDefault();
    term.click();
  } else if (event.key === "Escape") {
    setOpen(term, false);
  }
}

for (const term of document.querySelectorAll("a.term")) {
  term.setAttribute("role", "button");
  term.setAttribute("aria-expanded", "false");
  term.addEventListener("click", (event) => {
    event.preventDefault();
    setOpen(term, term.getAttribute("aria-expanded") === "false");
  });
}
document.addEventListener("keydown", onTermKey);
