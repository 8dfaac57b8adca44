// Maps with Leaflet: to pick a point from, to trace a shape on, to show the points of a list or what an address tells.
'use strict';
(() => {
  const POLAND = [[49, 14.1], [54.9, 24.2]];
  const said = document.querySelector('script[data-map]').dataset;

  const numeric = field => Number(field.value.replace(',', '.'));

  // Without tiles there is the outline alone, which is enough to tell where one is.
  const sketched = async (map, address) => {
    try {
      const answer = await fetch(address);
      return answer.status === 200
        ? L.geoJSON(await answer.json(), {className: 'map-outline', interactive: false}).addTo(map).bringToBack().getBounds()
        : null;
    } catch (away) {
      return null;
    }
  };

  const drawn = (element, tiles, attribution) => {
    const map = L.map(element, {scrollWheelZoom: false, zoomControl: false});
    L.control.zoom({zoomInTitle: said.closer, zoomOutTitle: said.farther}).addTo(map);
    map.on('popupopen', event => event.popup.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', said.close));
    map.attributionControl.setPrefix(false);
    if (tiles) {
      L.tileLayer(tiles, {attribution, maxZoom: 19}).addTo(map);
    } else {
      map.setMaxZoom(17);
    }
    return map;
  };

  const reveal = element => {
    element.hidden = false;
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', element.dataset.label);
  };

  const pin = () => L.divIcon({className: '', html: '<div class="pin"></div>', iconSize: [24, 24], iconAnchor: [12, 28]});

  const words = ({title, url}) => {
    const element = document.createElement(url ? 'a' : 'span');
    element.textContent = title;
    if (url) {
      element.href = url;
    }
    return element;
  };

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
      map.setView(marker.getLatLng(), tiles ? 15 : 12);
    }
    if (place.dataset.outline) {
      sketched(map, place.dataset.outline).then(bounds => bounds && !show() && map.fitBounds(bounds));
    }
  };

  // Positions in a field, one a line: each click adds one, and what is typed is drawn.
  const tracer = (place, tiles, attribution) => {
    const field = place.querySelector('textarea');
    const element = document.createElement('div');
    element.className = 'map';
    field.before(element);
    const map = drawn(element, tiles, attribution);
    const layer = L.layerGroup().addTo(map);
    const positions = () => field.value.split('\n')
      .map(line => (line.match(/-?\d{1,3}(?:[.,]\d+)?/g) || []).map(degrees => Number(degrees.replace(',', '.'))))
      .filter(at => at.length === 2 && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180);
    const show = () => {
      const traced = positions();
      layer.clearLayers();
      if (traced.length > 1) {
        L.polyline(traced, {className: 'map-shape', fill: false, interactive: false}).addTo(layer);
      }
      traced.forEach(at => L.circleMarker(at, {radius: 6, className: 'map-shape', interactive: false}).addTo(layer));
      return traced;
    };
    map.on('click', event => {
      const at = event.latlng.wrap();
      field.value = `${field.value.trimEnd()}\n${at.lat.toFixed(5)}, ${at.lng.toFixed(5)}`.trimStart();
      field.dispatchEvent(new Event('input'));
    });
    field.addEventListener('input', show);
    map.setView(place.dataset.centre.split(',').map(Number), 6);
    const traced = show();
    if (traced.length) {
      map.fitBounds(traced, {maxZoom: 14, padding: [36, 36]});
    }
    if (place.dataset.outline) {
      sketched(map, place.dataset.outline).then(outline => outline && (!tiles || !traced.length) && map.fitBounds(outline));
    }
  };

  const overview = (element, tiles, attribution) => {
    const items = [...element.parentElement.querySelectorAll('[data-latitude][data-longitude]')]
      .filter(item => item.dataset.latitude && item.dataset.longitude);
    if (!items.length) {
      return;
    }
    reveal(element);
    const map = drawn(element, tiles, attribution);
    const markers = items.map(item => {
      const link = item.matches('a') ? item : item.querySelector('a');
      const title = (link || item).textContent.trim();
      return L.marker([Number(item.dataset.latitude), Number(item.dataset.longitude)], {icon: pin(), title, alt: title})
        .bindPopup(words({title, url: link && link.href})).addTo(map);
    });
    map.fitBounds(L.featureGroup(markers).getBounds().pad(0.2), {maxZoom: 15});
    if (element.dataset.outline) {
      sketched(map, element.dataset.outline).then(outline => outline && !tiles && map.fitBounds(outline));
    }
  };

  // A list for what lies so close together that no zoom divides it; a link alone otherwise.
  const popup = properties => {
    if (!properties.members) {
      return words(properties);
    }
    const list = document.createElement('ul');
    properties.members.forEach(member => {
      const item = document.createElement('li');
      item.append(words(member));
      list.append(item);
    });
    return list;
  };

  const cluster = (map, feature, at) => {
    const {count, title, members} = feature.properties;
    const size = count < 10 ? 36 : count < 100 ? 44 : 54;
    const face = document.createElement('span');
    face.className = 'cluster';
    face.textContent = count;
    const marker = L.marker(at, {title, icon: L.divIcon({className: '', html: face, iconSize: [size, size]})});
    return members ? marker.bindPopup(popup(feature.properties)) : marker.on('click', () => {
      const [west, south, east, north] = feature.bbox;
      const closer = map.getBoundsZoom([[south, west], [north, east]]);
      map.getContainer().focus();
      map.setView(at, Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, closer)));
    });
  };

  // Asks its address for features, and again with what is in sight whenever the map is moved.
  const told = (element, tiles, attribution) => {
    reveal(element);
    const map = drawn(element, tiles, attribution);
    const layer = L.layerGroup().addTo(map);
    let asked = null;
    let still = false;
    const draw = features => {
      layer.clearLayers();
      L.geoJSON(features, {
        className: 'map-shape',
        pointToLayer: (feature, at) => feature.properties.count > 1
          ? cluster(map, feature, at)
          : L.marker(at, {icon: pin(), title: feature.properties.title}).bindPopup(popup(feature.properties)),
        onEachFeature: (feature, shape) => !feature.geometry.type.endsWith('Point') && shape.bindPopup(popup(feature.properties)),
      }).addTo(layer);
    };
    const ask = async () => {
      // A popup that moves the map must not be drawn away.
      if (still) {
        still = false;
        return;
      }
      asked?.abort();
      asked = new AbortController();
      const seen = map.getBounds();
      const box = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()].map(degrees => degrees.toFixed(4)).join(',');
      const address = element.dataset.geojson;
      try {
        const answer = await fetch(`${address}${address.includes('?') ? '&' : '?'}bbox=${box}&zoom=${map.getZoom()}`, {signal: asked.signal});
        if (answer.ok) {
          draw(await answer.json());
        }
      } catch (away) {
        // The list beside the map says the same.
      }
    };
    map.on('autopanstart', () => { still = true; });
    map.on('moveend', ask);
    const [west, south, east, north] = (element.dataset.bounds || '').split(',').map(Number);
    const bounds = element.dataset.bounds ? [[south, west], [north, east]] : null;
    map.fitBounds(bounds || POLAND, {maxZoom: 14, padding: [36, 36]});
    if (element.dataset.outline) {
      // Where there are no tiles, what is in sight means nothing without the outline around it.
      sketched(map, element.dataset.outline).then(outline => outline && (!bounds || !tiles) && map.fitBounds(bounds ? outline.extend(bounds) : outline));
    }
  };

  const makers = place => 'point' in place.dataset ? picker : 'positions' in place.dataset ? tracer : place.dataset.geojson ? told : overview;

  window.wspolnieMap = (place, tiles, attribution) => makers(place)(place, tiles, attribution);
})();
