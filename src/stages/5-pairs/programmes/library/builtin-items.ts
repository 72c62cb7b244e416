// The whole library that the programme brings with it: our own wording, data that does not change at run time.
import { dayItems } from './days.ts'
import { familyItems } from './families.ts'
import type { LibraryItem } from './library-item.ts'
import { firstItems, lastItems, monthItems, starterItems } from './months.ts'
import { surroundingItems } from './surroundings.ts'
import { teamItems } from './team.ts'
import { workItems } from './work.ts'

export const builtinItems: readonly LibraryItem[] = [
  ...firstItems,
  ...Object.values(starterItems).flat(),
  ...monthItems,
  ...lastItems,
  ...workItems,
  ...dayItems,
  ...familyItems,
  ...surroundingItems,
  ...teamItems,
]
