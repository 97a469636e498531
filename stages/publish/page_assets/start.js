root.classList.add("js");
if (player) startPlayer();
startDisplay();
show(articleOf(window.location.hash) || firstArticle());
for (const link of languageLinks) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    change(document.getElementById(link.hash.slice(1)));
  });
}
window.addEventListener("hashchange", () => {
  const article = articleOf(window.location.hash);
  if (article && article !== view.article) show(article);
});
