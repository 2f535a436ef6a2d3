export { type Known, knownOf } from '../sim/views/learnt.ts'
