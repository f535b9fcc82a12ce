/** The days that the campaign of the next year has in the tests. */
export const nextDays = {
  year: 2027,
  opensOn: '2027-10-01',
  deadline: '2027-11-15',
  closesAt: '2027-12-01',
  reminderDays: [-14, 1],
}
