// How the text looks. A setting that is as the page has it leaves no mark, so that the device's wishes count.
const SIZES = [-1, 6];
const CHOICES = { theme: "system", spacing: "normal", width: "normal" };
const SWITCHES = { lines: false, ruler: false, words: true };

function startDisplay() {
  const display = document.querySelector(".display");
  let size = 0;

  function resize(to) {
    size = Math.max(SIZES[0], Math.min(to, SIZES[1]));
    root.dataset.size = String(size);
    kept.set("size", String(size));
    ruleAnew();
  }

  function choose(name, value) {
    const input = display.querySelector('input[name="' + name + '"][value="' + CSS.escape(value) + '"]');
    const wanted = input ? value : CHOICES[name];
    display.querySelector('input[name="' + name + '"][value="' + wanted + '"]').checked = true;
    if (wanted === CHOICES[name]) delete root.dataset[name];
    else root.dataset[name] = wanted;
  }

  function flip(name, on) {
    const input = display.querySelector('input[name="' + name + '"]');
    if (!input) return;
    input.checked = on;
    if (on === SWITCHES[name]) delete root.dataset[name];
    else root.dataset[name] = on ? "on" : "off";
    if (name === "ruler" && on) ruleAnew();
  }

  function onChange(event) {
    const { name, value, checked, type } = event.target;
    if (type === "checkbox") {
      flip(name, checked);
      kept.set(name, checked ? "on" : "off");
    } else {
      choose(name, value);
      kept.set(name, value);
    }
  }

  function setAll() {
    resize(Number(kept.get("size")) || 0);
    for (const name of Object.keys(CHOICES)) choose(name, kept.get(name) || CHOICES[name]);
    for (const name of Object.keys(SWITCHES)) {
      const was = kept.get(name);
      flip(name, was ? was === "on" : SWITCHES[name]);
    }
  }

  function close() {
    display.open = false;
    display.querySelector("summary").focus();
  }

  const does = {
    smaller: () => resize(size - 1),
    larger: () => resize(size + 1),
    reset() { kept.forget(["size", ...Object.keys(CHOICES), ...Object.keys(SWITCHES)]); setAll(); },
    close,
  };
  for (const button of display.querySelectorAll("button")) {
    button.addEventListener("click", does[button.dataset.do]);
  }
  display.addEventListener("change", onChange);
  display.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  document.addEventListener("click", (event) => {
    if (!display.contains(event.target)) display.open = false;
  });
  setAll();
  display.hidden = false;
}
