/** Owns a merchant's shop: a page of somebody else's, into which the gateway's chat comes by one script tag. */
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { WorldShop } from '../../world/types.ts';
import { toMoneyText } from '../format.ts';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { useWorld } from '../world-api.ts';
import { ProductArtwork } from './product-artwork.tsx';
import { shopWords } from './shop-words.ts';
import { SignIn } from './sign-in.tsx';
import { useChatWidget } from './use-chat-widget.ts';

function Shelf({ shop, add }: { shop: WorldShop; add: () => void }) {
  const words = shopWords(shop.language);
  return (
    <ul className="shelf">
      {shop.products.map((product) => (
        <li key={product.id} className="product" style={{ '--tint': product.tint } as React.CSSProperties}>
          <div className="product-art">
            <ProductArtwork art={product.art} />
          </div>
          <div className="product-text">
            <h2>{product.name}</h2>
            <p>{product.text}</p>
            <p className="product-price">
              <strong>{toMoneyText({ minor: product.price, currency: shop.currency })}</strong>
              <span>
                {words.or(toMoneyText({ minor: Math.ceil(product.price / 400) * 100, currency: shop.currency }))}
              </span>
            </p>
            <button type="button" className="product-buy" onClick={add}>
              {words.add}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function ShopPage() {
  const { tenant, market } = useParams({ from: '/shop/$tenant/$market' });
  const { data: world, error, refetch } = useWorld();
  const shop = world?.shops.find((each) => each.tenant === tenant && each.market === market);
  const [bag, setBag] = useState(0);
  const chat = useChatWidget(world?.gatewayUrl, shop);
  useEffect(() => {
    if (shop) document.title = shop.name;
    return () => {
      document.title = 'Parley · the local world';
    };
  }, [shop]);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Opening the shop…" />;
  if (!shop)
    return (
      <main className="page">
        <Empty title="No such shop.">
          <a href="/">Back to the world</a>
        </Empty>
      </main>
    );
  const words = shopWords(shop.language);
  const provider = world.tenants.find((each) => each.tenant === tenant)?.name ?? tenant;
  const people = world.customers.filter((person) => person.tenant === tenant && person.market === market);
  return (
    <div className={`shop shop-${shop.merchantId}`} lang={shop.language}>
      <p className="shop-strip" lang="en">
        An invented shop in Parley’s local world. <a href="/">Back to the world</a>
      </p>
      <header className="shop-head">
        <span className="shop-name">{shop.name}</span>
        <nav aria-label={words.shop}>
          {words.menu.map((item) => (
            <a key={item} href="#shelf">
              {item}
            </a>
          ))}
        </nav>
        <div className="shop-tools">
          <SignIn people={people} tenant={tenant} words={words} isReady={chat.state === 'ready'} />
          <span className="shop-bag" aria-live="polite">
            {words.bag} <b>{bag}</b>
          </span>
        </div>
      </header>
      {chat.state === 'failed' && (
        <p className="shop-notice" role="alert" lang="en">
          The gateway’s chat did not load from {world.gatewayUrl}/widget.js. Is the gateway running?{' '}
          <button type="button" className="button button-small" onClick={chat.again}>
            Try again
          </button>
        </p>
      )}
      <section className="shop-hero">
        <h1>{shop.slogan}</h1>
        <p>{words.pay(provider)}</p>
      </section>
      <main id="shelf">
        <Shelf shop={shop} add={() => setBag(bag + 1)} />
      </main>
      <footer className="shop-foot">
        <span>{shop.name}</span>
        <span>{words.foot(provider)}</span>
      </footer>
    </div>
  );
}
