// Maps with Leaflet: one to pick a point from, one to show the points of a list.
'use strict';
(() => {
  const numeric = field => Number(field.value.replace(',', '.'));

  const drawn = (element, tiles, attribution) => {
    const map = L.map(element, {scrollWheelZoom: false});
    map.attributionControl.setPrefix(false);
    L.tileLayer(tiles, {attribution, maxZoom: 19}).addTo(map);
    return map;
  };

  const pin = () => L.divIcon({className: '', html: '<div class="pin"></div>', iconSize: [24, 24], iconAnchor: [12, 28]});

  const picker = (place, tiles, attribution) => {
    const latitude = document.getElementById(place.dataset.latitude);
    const longitude = document.getElementById(place.dataset.longitude);
    const element = document.createElement('div');
    element.className = 'map';
    place.querySelector('.pair').before(element);
    const map = drawn(element, tiles, attribution);
    const marker = L.marker([0, 0], {icon: pin(), draggable: true, keyboard: false, alt: place.querySelector('legend').textContent});
    const show = () => {
      if (latitude.value && longitude.value && Math.abs(numeric(latitude)) <= 90 && Math.abs(numeric(longitude)) <= 180) {
        marker.setLatLng([numeric(latitude), numeric(longitude)]).addTo(map);
        return true;
      }
      marker.remove();
      return false;
    };
    const take = point => {
      latitude.value = point.lat.toFixed(5);
      longitude.value = point.lng.toFixed(5);
      show();
    };
    map.on('click', event => take(event.latlng.wrap()));
    marker.on('dragend', () => take(marker.getLatLng().wrap()));
    [latitude, longitude].forEach(field => field.addEventListener('change', () => show() && map.panTo(marker.getLatLng())));
    map.setView(place.dataset.centre.split(',').map(Number), Number(place.dataset.zoom || 11));
    if (show()) {
      map.setView(marker.getLatLng(), 15);
    }
  };

  const overview = (element, tiles, attribution) => {
    const items = [...element.parentElement.querySelectorAll('[data-latitude][data-longitude]')]
      .filter(item => item.dataset.latitude && item.dataset.longitude);
    if (!items.length) {
      return;
    }
    element.hidden = false;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', element.dataset.label);
    const map = drawn(element, tiles, attribution);
    const markers = items.map(item => {
      const link = item.matches('a') ? item : item.querySelector('a');
      const title = (link || item).textContent.trim();
      const words = document.createElement(link ? 'a' : 'span');
      words.textContent = title;
      if (link) {
        words.href = link.href;
      }
      return L.marker([Number(item.dataset.latitude), Number(item.dataset.longitude)], {icon: pin(), title, alt: title}).bindPopup(words).addTo(map);
    });
    map.fitBounds(L.featureGroup(markers).getBounds().pad(0.2), {maxZoom: 15});
  };

  window.wspolnieMap = (place, tiles, attribution) =>
    ('point' in place.dataset ? picker : overview)(place, tiles, attribution);
})();
