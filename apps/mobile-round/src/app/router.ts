import { createRouter, createWebHistory } from 'vue-router'
import type { Router, RouterHistory } from 'vue-router'
import NotFoundScreen from '../screens/not-found-screen.vue'
import StartScreen from '../screens/start-screen.vue'

/** The addresses of the app, below `/runde/`. */
export function createAppRouter(history: RouterHistory = createWebHistory('/runde/')): Router {
  return createRouter({
    history,
    routes: [
      { path: '/', component: StartScreen },
      { path: '/:rest(.*)*', component: NotFoundScreen },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })
}
