// Settings stay on the device; where nothing can be kept, the page works without.
const root = document.documentElement;
const kept = {
  get(name) {
    try { return window.localStorage.getItem("plainvox." + name); } catch { return null; }
  },
  set(name, value) {
    try { window.localStorage.setItem("plainvox." + name, value); } catch { /* a private window */ }
  },
  forget(names) {
    try { for (const name of names) window.localStorage.removeItem("plainvox." + name); } catch { /* as above */ }
  },
};
