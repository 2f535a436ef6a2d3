// `npm start`: installs what is missing, builds, serves and prints the address.
import process from 'node:process'
import { install, run } from './house/ready.mjs'

install()
run('npx', 'vite', 'build')
const port = process.env.PORT ?? '4173'
console.log(`\nTwenty-Four Riders: http://127.0.0.1:${port}/   (Ctrl+C ends it)\n`)
run('npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--logLevel', 'warn')
