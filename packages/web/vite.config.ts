import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { precompress } from './precompress.js';

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // Office PCs hold on to browsers that are years old.
  build: { target: ['chrome90', 'edge90', 'firefox90', 'safari15'], assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: { '/api': process.env['LUOSHI_API'] ?? 'http://127.0.0.1:8080' } },
});
