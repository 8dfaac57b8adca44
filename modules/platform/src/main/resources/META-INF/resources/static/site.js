// What makes pages more comfortable where JavaScript runs; nothing depends on it.
'use strict';
(() => {
  const script = document.currentScript;
  const all = (root, selector) => [...(root.matches && root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  // The summary of faults names the fields as their labels do.
  const nameFaults = root => all(root, '.faults a[href^="#"]').forEach(link => {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const label = field && (field.closest('.choices')?.querySelector('legend') || document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
    if (label && !link.dataset.named) {
      link.dataset.named = 'yes';
      link.prepend(`${label.textContent.replace(/[.*\s]+$/, '')}: `);
    }
  });

  // What is left of a text's length.
  const countLimits = root => all(root, '.limit[data-limit]').forEach(note => {
    const field = document.getElementById(note.dataset.limit);
    const words = note.textContent;
    const show = () => { note.textContent = `${words} (${field.value.length} / ${field.maxLength})`; };
    field.addEventListener('input', show);
    show();
  });

  // A file that the server would refuse is not sent first.
  const checkFiles = root => all(root, 'input[type=file][data-maximum]').forEach(field => field.addEventListener('change', () => {
    const tooLarge = [...field.files].some(file => file.size > Number(field.dataset.maximum));
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
    field.reportValidity();
  }));

  const amount = text => {
    const plain = text.replace(/[\s\u00a0\u202f]|zł/g, '');
    const mark = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
    const value = mark < 0 ? Number(plain) : Number(`${plain.slice(0, mark).replace(/[.,]/g, '')}.${plain.slice(mark + 1)}`);
    return Number.isFinite(value) ? Math.round(value * 100) : 0;
  };

  // <output data-sum="cost"> shows the sum of every field named items[...].cost of its form.
  const sums = root => all(root, 'output[data-sum]').forEach(output => {
    const form = output.closest('form');
    const style = new Intl.NumberFormat(document.documentElement.lang, {style: 'currency', currency: 'PLN', trailingZeroDisplay: 'stripIfInteger', useGrouping: 'always'});
    const show = () => {
      const fields = [...form.elements].filter(field => field.name && field.name.endsWith(`.${output.dataset.sum}`));
      output.textContent = style.format(fields.reduce((sum, field) => sum + amount(field.value), 0) / 100);
    };
    form.addEventListener('input', show);
    show();
  });

  // <button type="button" data-add-row="id" hidden> adds an empty copy of the last row.
  const rows = root => all(root, 'button[data-add-row]').forEach(button => {
    const holder = document.getElementById(button.dataset.addRow);
    const limit = Number(button.dataset.limit || 200);
    button.hidden = holder.children.length >= limit;
    button.addEventListener('click', () => {
      const number = holder.children.length;
      const copy = holder.lastElementChild.cloneNode(true);
      copy.querySelectorAll('.fault').forEach(fault => fault.remove());
      copy.querySelectorAll('.faulty').forEach(field => field.classList.remove('faulty'));
      copy.querySelectorAll('[id], [name], [for], [aria-describedby]').forEach(element => {
        for (const attribute of ['id', 'for', 'aria-describedby', 'name']) {
          const value = element.getAttribute(attribute);
          if (value) {
            element.setAttribute(attribute, attribute === 'name' ? value.replace(/\[\d+]/, `[${number}]`) : value.replace(/-\d+-/g, `-${number}-`));
          }
        }
      });
      copy.querySelectorAll('input, textarea').forEach(field => { field.value = ''; field.removeAttribute('aria-invalid'); });
      copy.querySelectorAll('[data-row-number]').forEach(place => { place.textContent = number + 1; });
      holder.append(copy);
      copy.querySelector('input, textarea, select').focus();
      button.hidden = holder.children.length >= limit;
    });
  });

  // Asks before something is done at once.
  document.addEventListener('submit', event => {
    const question = event.target.dataset.confirm;
    if (question && !window.confirm(question)) {
      event.preventDefault();
    }
  });

  // The header's menus close when one goes elsewhere.
  const openMenus = 'details.account[open], .site-nav details[open]';
  document.addEventListener('click', event => {
    document.querySelectorAll(openMenus).forEach(menu => { menu.open = menu.contains(event.target); });
  });
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector(openMenus);
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  // Entries of the navigation that do not fit into its row go under "More"; without JavaScript they take a second row.
  const foldNavigation = root => all(root, '.site-nav .more').forEach(more => {
    const list = more.parentElement;
    const folded = more.querySelector('ul');
    const fold = () => {
      more.before(...folded.children);
      more.hidden = true;
      more.hidden = list.scrollWidth <= list.clientWidth;
      while (list.scrollWidth > list.clientWidth && more.previousElementSibling) {
        folded.prepend(more.previousElementSibling);
      }
    };
    new ResizeObserver(fold).observe(list);
  });

  const load = (tag, attributes) => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement(tag), attributes, {onload: done, onerror: failed}));
  });

  // Maps are fetched only where a page has one and there is a ground to draw it on: tiles, or an outline.
  const maps = async root => {
    const places = all(root, '[data-point], [data-positions], [data-map]').filter(place => script.dataset.tiles || place.dataset.outline);
    if (!places.length) {
      return;
    }
    if (!window.L) {
      await load('link', {rel: 'stylesheet', href: script.dataset.leafletStyle});
      await load('script', {src: script.dataset.leaflet});
      await load('script', {src: script.dataset.map});
    }
    places.forEach(place => window.wspolnieMap(place, script.dataset.tiles, script.dataset.attribution));
  };

  const dress = root => [nameFaults, countLimits, checkFiles, sums, rows, foldNavigation, maps].forEach(work => work(root));
  dress(document.documentElement);
  document.querySelector('.faults')?.focus();
  document.addEventListener('htmx:afterSwap', event => dress(event.target));
})();
