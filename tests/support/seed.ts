import fc from 'fast-check';

/** The same commit is always judged by the same random values; other ones are tried when everything is tested in depth. */
if (!process.env['DEEP']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_240_630 });
