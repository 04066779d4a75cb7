// What a web team adds to its portal: who is reading, in which language, in which colours. The widgets do the rest.

const provider = document.querySelector('plein-provider');
const employees = document.querySelector('#employee');
const settings = new URL(location.href).searchParams;

// --- Who is reading. A window remembers its own employee, so that two windows can be two people. ---

if (settings.has('as')) sessionStorage.setItem('employee', settings.get('as'));
let handle = sessionStorage.getItem('employee');
let token = null;

/** A real portal asks its identity provider here; the demo's server lets anybody be anybody. */
async function getToken() {
  if (!handle) await loadEmployees();
  if (token?.handle === handle && token.until > Date.now()) return token.value;
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle }),
  });
  if (response.status === 404) {
    // Nobody of that name: then whoever the menu shows.
    const asked = handle;
    await loadEmployees();
    return handle === asked ? null : getToken();
  }
  if (!response.ok) return null;
  const answer = await response.json();
  token = { handle, value: answer.token, until: Date.now() + (answer.expiresIn - 60) * 1000 };
  return token.value;
}

let loading;
function loadEmployees() {
  loading ??= fetch('/demo/people')
    .then((response) => response.json())
    .then(({ people }) => {
      employees.replaceChildren(
        ...people.map(
          (person) => new Option(`${person.displayName} · ${person.title}`, person.handle),
        ),
      );
      if (!people.some((person) => person.handle === handle)) handle = people[0]?.handle;
      employees.value = handle;
    });
  return loading;
}

employees.addEventListener('change', () => {
  handle = employees.value;
  sessionStorage.setItem('employee', handle);
  // A new function tells the widgets that somebody else is reading.
  provider.getToken = () => getToken();
});

provider.getToken = () => getToken();
loadEmployees();

// --- Language: the widgets follow the page's `lang`. ---

const translated = [...document.querySelectorAll('[data-en]')].map((element) => ({
  element,
  nl: element.textContent,
  en: element.dataset.en,
}));

function setLanguage(language) {
  document.documentElement.lang = language;
  for (const { element, ...words } of translated) element.textContent = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const button = document.querySelector('#language');
  button.textContent = other === 'en' ? 'English' : 'Nederlands';
  button.lang = other;
  localStorage.setItem('language', language);
}

document.querySelector('#language').addEventListener('click', () => {
  setLanguage(document.documentElement.lang === 'nl' ? 'en' : 'nl');
});
setLanguage(
  settings.get('lang') === 'en' ||
    (!settings.has('lang') && localStorage.getItem('language') === 'en')
    ? 'en'
    : 'nl',
);

// --- Light and dark: the widgets follow the page's `color-scheme`. ---

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
}

document.querySelector('#theme').addEventListener('click', () => {
  setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
});
const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
setTheme(settings.get('theme') ?? localStorage.getItem('theme') ?? preferred);

// --- Links. A community has its page here; of the rest of the portal only the conversations are. ---

const pages = new Set(['/', '/nieuws.html', '/community.html', '/pagina.html']);

document.addEventListener('plein-before-navigate', (event) => {
  const { origin, pathname } = new URL(event.url);
  if (origin !== location.origin || pages.has(pathname)) return;
  event.preventDefault();
  location.href = pathname === '/nieuws/winter' ? '/nieuws.html' : `/pagina.html?p=${pathname}`;
});

const path = settings.get('p') ?? '/over-ons/gedragscode';
for (const thread of document.querySelectorAll('[data-page]')) {
  thread.setAttribute('for', path);
  document.querySelector('#title').textContent = decodeURIComponent(path);
}

// --- The page of one community: `/community.html?c=veilig-werken`. ---

for (const widget of document.querySelectorAll('[data-community]')) {
  widget.setAttribute('community', settings.get('c') ?? 'veilig-werken');
}
for (const link of document.querySelectorAll('aside a[href*="?c="]')) {
  if (link.href === location.href) link.setAttribute('aria-current', 'page');
}
