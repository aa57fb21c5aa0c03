/** Owns the WhatsApp accounts: one business number a market of northpay, each with an app and a business account of its own. */
import type { WorldAccount } from '../types.ts';
import { accountIdFor, type Line, lines } from './lines.ts';

/** The ends of what tells the numbers' ids apart, and numbers kept for fiction. */
const numbers: Readonly<Record<string, { phone: string; digits: string }>> = {
  se: { phone: '+46701740670', digits: '46' },
  gb: { phone: '+447700900170', digits: '44' },
  us: { phone: '+14155550170', digits: '10' },
};

function whatsAppAccount(line: Line): WorldAccount[] {
  const number = numbers[line.market];
  if (line.tenant !== 'northpay' || !number) return [];
  const { phone, digits } = number;
  return [
    {
      id: accountIdFor(line, 'whatsapp'),
      tenant: line.tenant,
      region: line.region,
      market: line.market,
      channel: 'whatsapp',
      name: `WhatsApp ${line.market.toUpperCase()}`,
      address: phone,
      config: {
        phoneNumberId: `1065403522429${digits}`,
        wabaId: `1022901293403${digits}`,
        displayPhone: phone,
        appId: `23018475624${digits}`,
      },
      credentials: {
        appSecrets: [`development0only0app0secret0${digits}`],
        verifyToken: `northpay-${line.market}-whatsapp-verify`,
        accessToken: `EAAdevelopment0only0system0user0${digits}`,
      },
    },
  ];
}

/** Lists every business number. */
export function whatsAppAccounts(): WorldAccount[] {
  return lines.flatMap(whatsAppAccount);
}
