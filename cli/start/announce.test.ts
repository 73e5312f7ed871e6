import { describe, expect, it } from 'vitest';
import { addressLines, openerFor } from './announce.ts';

describe('addressLines', () => {
  it('names one address on this computer', () => {
    expect(addressLines('127.0.0.1', { url: 'http://127.0.0.1:4917/', port: 4917 })).toEqual([
      'Open http://127.0.0.1:4917/',
    ]);
  });

  it('says on a LAN what plain http takes away', () => {
    const text = addressLines('192.168.1.5', { url: 'http://192.168.1.5:4917/', port: 4917 }).join('\n');
    expect(text).toContain('http://192.168.1.5:4917/');
    expect(text).not.toContain('http://localhost');
    expect(text).toMatch(/WebGPU.*https/s);
    expect(addressLines('0.0.0.0', { url: 'http://0.0.0.0:4917/', port: 4917 })[0]).toBe(
      'Open http://127.0.0.1:4917/',
    );
  });
});

describe('openerFor', () => {
  it('opens a browser only where there is a display', () => {
    expect(openerFor('linux', {})).toBeUndefined();
    expect(openerFor('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
    expect(openerFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
    expect(openerFor('linux', { DISPLAY: ':0', CI: 'true' })).toBeUndefined();
    expect(openerFor('darwin', {})).toEqual(['open']);
    expect(openerFor('darwin', { SSH_CONNECTION: 'x' })).toBeUndefined();
  });
});
