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
      { path: '/ny', component: () => import('../screens/plan-screen.vue') },
      { path: '/:id(\\d+)/plan', component: () => import('../screens/plan-screen.vue') },
      { path: '/rom', component: () => import('../screens/rooms-screen.vue') },
      { path: '/ikke-sendt', component: () => import('../screens/not-sent-screen.vue') },
      {
        path: '/:id(\\d+)',
        component: () => import('../screens/round-frame.vue'),
        children: [
          { path: '', component: () => import('../screens/round-screen.vue') },
          {
            path: 'rom/:room(\\d+)/:place(\\d+)',
            component: () => import('../screens/walk-screen.vue'),
          },
          { path: 'avslutning', component: () => import('../screens/closing-screen.vue') },
        ],
      },
      { path: '/:rest(.*)*', component: NotFoundScreen },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  })
}
