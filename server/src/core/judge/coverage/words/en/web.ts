/** Families of English words on web and mobile front ends: `family: words > kinds of it`. */
export const web = `
design-system: design system, component library, ui kit, pattern library, ui library > storybook, figma library
design-tokens: design tokens, tokens, token, style dictionary, design variables > semantic tokens, css custom properties, css variables
colour: color, colors, colour, colours, palette, palettes, color system > hue, shades
spacing: spacing, space, whitespace, spacing scale, gaps, margins, padding
typography: typography, type, type scale, typefaces, fonts, font sizes, text styles, text size, line height > font family
theming: theming, themes, theme, light mode, theme switching, color schemes, skins > theme provider, prefers-color-scheme, dark mode
component-api: component api, component apis, props, prop, properties, component interface, slots > compound components, forwardref
layout-primitives: layout primitives, layout components, layout, layouts, grid, grids, stack, stacks, containers and columns > css grid, flexbox, responsive layout, adaptive layout
forms: form components, inputs, fields, controls, form controls, selects and inputs > text fields, checkboxes
form-validation: form validation, field validation, validating forms
component-documentation: storybook, stories, component documentation, component explorer, living documentation > mdx, docz
visual-regression: visual regression, visual regression testing, visual tests, visual testing, screenshot tests, screenshot testing, screenshot comparison, pixel comparison, image diffs > chromatic, percy, backstop, screenshots
bundle-size: bundle size, package size, download size, size limit, size budget > tree shaking, code splitting
web-performance: loading speed > lcp, cls, inp, web vitals, rendering performance, time to interactive, frames per second
code-splitting: code splitting, splitting bundles, chunks, dynamic imports, lazy loading, route-based splitting
rtl: rtl, right-to-left, right to left, writing direction, bidirectional text, bidi, text direction > logical properties, arabic, hebrew
internationalization: locales, locale, plural rules, message catalogs > rtl, intl, icu messages
keyboard: keyboard access, keyboard support, keyboard operation, shortcuts, key bindings
accessibility: accessible, a11y checks, screen reader support, inclusive design > contrast, keyboard, focus management
state-management: global state, store, state containers > client state, server state, mobx, signals, context api
client-state: client state
server-state: server state
data-fetching: data fetching, server data, loading data, remote data, queries and caching > react query, tanstack query, swr, apollo client
hydration: hydration, hydrating > islands, partial hydration
server-components: server components, react server components, rsc
routing-web: client-side routing, page routing, navigation, router > react router, nested routes
micro-frontends: micro frontends, micro-frontends, microfrontends, module federation > qiankun, single-spa
error-boundaries: error boundaries, error boundary, fallback ui, render errors
hooks: hooks, hook, custom hooks, composables, react hooks > useeffect, usestate, usememo
memoization: memoization, memoizing, avoiding re-renders, re-rendering, re-renders > usememo, memo
virtualization-ui: list virtualization, virtual lists, virtual scrolling, windowing, long lists
styling: styling approaches > tailwind, emotion, styled-components, css-in-js, css modules, utility classes, scoped styles
icons: icons, icon set, iconography, pictograms, svg icons
animations: micro-interactions, transitions, motion design
css-architecture: css architecture, css methodology, cascade layers > bem, itcss
package-publishing: npm packages, publishing packages, package exports > changesets, npm publish
codemods: codemods, codemod, automated migrations, migration scripts
browser-support: browser support, supported browsers, cross-browser, browserslist > polyfills
service-worker: service worker, service workers, offline cache > workbox
web-security: web security, browser security > content security policy, xss, csrf, same-origin
seo: search engines > sitemap, structured data
analytics: analytics, product analytics, usage tracking, event tracking, user tracking
error-monitoring: error monitoring, error tracking, error collection, crash reporting, exception tracking > sentry, rollbar, bugsnag, sourcemaps
performance-monitoring: performance monitoring > web vitals, apm, real user monitoring, rum
mobile-lifecycle: app lifecycle, activity lifecycle, background and foreground, process death
push: push notifications, push messages > fcm, apns, firebase cloud messaging
navigation-mobile: navigation, screens, navigation graph, back stack > navigator
compose: jetpack compose, declarative ui, composables > swiftui
offline-first: offline first, offline mode, local-first, sync engine
media: images, pictures, video > webp, avif, image optimization, responsive images
code-splitting: > React.lazy
bundle-size: bundle size optimization > webpack-bundle-analyzer
font-loading: font optimization > woff2
core-web-vitals: > FCP, TTFB
rum: > web-vitals, sendBeacon
performance-budget: > Lighthouse CI, size-limit, bundlesize
runtime-render: rendering performance > requestIdleCallback
virtualization-ui: virtual list
preload: > preload, prefetch
`;
