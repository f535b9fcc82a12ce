import { expect, test } from 'vitest'
import { deliveryFaults } from '../../../test/outbox/random-course.ts'
import { runCourses } from '../../../test/outbox/run-courses.ts'

test('no sequence of network, sign-in, server and storage faults loses an entry or delivers one twice', () => {
  const seen = runCourses({ sequences: 400 })
  // The courses have met what they are about.
  for (const what of [...deliveryFaults, 'delivered', 'letGo', 'neverWritten', 'crashes'])
    expect([what, seen[what] ?? 0]).not.toEqual([what, 0])
})
