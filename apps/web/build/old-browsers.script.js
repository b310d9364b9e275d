/*
 * Runs in every browser that can show the page, so it is written as browsers of 2009 understand it (ECMAScript 5; lint
 * holds that). Where a browser is older than those of `browserslist` in package.json, it says so instead of leaving a
 * blank page. What it asks for came with the oldest of them: Array.prototype.toSorted with Chrome 110, Firefox 115 and
 * Safari 16.0; color-mix() with Chrome 111, Firefox 113 and Safari 16.2.
 */
(function (texts) {
  var css = window.CSS;
  var isServed =
    'toSorted' in Array.prototype && css && css.supports && css.supports('color', 'color-mix(in srgb, red, blue)');
  if (isServed) return;
  var wanted = (navigator.language || '').slice(0, 2);
  var language = texts[wanted] ? wanted : 'ar';
  var text = texts[language];
  var add = function (parent, tag, words) {
    var element = document.createElement(tag);
    element.style.margin = '0 0 16px';
    element.appendChild(document.createTextNode(words));
    parent.appendChild(element);
    return element;
  };
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = text.title;
  var root = document.getElementById('root');
  if (root) root.parentNode.removeChild(root);
  var main = document.createElement('main');
  main.style.cssText = 'max-width:32em;margin:0 auto;padding:24px;font:18px/1.7 sans-serif;color:#12263a';
  add(main, 'h1', text.heading).style.fontSize = '26px';
  add(main, 'p', text.why);
  add(main, 'p', text.what);
  add(main, 'a', text.verify).href = '/verify';
  document.body.appendChild(main);
})(OLD_BROWSER_TEXTS);
