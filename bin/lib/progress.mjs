const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const CLEAR_LINE = '\r\u001b[2K';
const VISIBLE_AFTER = 1000;
const PLAIN_EVERY = 15_000;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const say = (text) => process.stderr.write(text);

/** Does `work` and shows on stderr that it goes on, and how long it took if that is more than a second. */
export async function step(title, work) {
  const began = Date.now();
  const shown = process.stderr.isTTY ? showSpinner(title, began) : showLines(title, began);
  try {
    const result = await work();
    shown.end(`${title}: ${seconds(began)}\n`);
    return result;
  } catch (error) {
    shown.end('');
    throw error;
  }
}

function showSpinner(title, began) {
  const turn = () => {
    if (Date.now() - began < VISIBLE_AFTER) return;
    const frame = FRAMES[Math.floor(Date.now() / 100) % FRAMES.length];
    say(`${CLEAR_LINE}${frame} ${title} … ${seconds(began)}`);
  };
  const timer = setInterval(turn, 100);
  return {
    end: (last) => {
      clearInterval(timer);
      if (Date.now() - began >= VISIBLE_AFTER) say(`${CLEAR_LINE}${last}`);
    },
  };
}

function showLines(title, began) {
  const line = () => say(`${title} … ${seconds(began)}\n`);
  const first = setTimeout(() => say(`${title} …\n`), VISIBLE_AFTER);
  const timer = setInterval(line, PLAIN_EVERY);
  return {
    end: (last) => {
      clearTimeout(first);
      clearInterval(timer);
      if (Date.now() - began >= VISIBLE_AFTER) say(last);
    },
  };
}
