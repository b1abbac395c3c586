// The same by `require`.

import notafter = require('notafter');

const certificate: notafter.Certificate = new notafter.Certificate('pem');
const error: notafter.TargetError = new notafter.TargetError('x', { code: 'y' });
const record: notafter.CertificateFacts = certificate.toJSON();

export = { certificate, error, record };
