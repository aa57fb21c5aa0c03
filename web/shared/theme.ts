/** Owns the look that all staff screens share: colours, type and the defaults of the component library. theme.css owns the surfaces. */
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e8f4f2',
  '#d2e8e5',
  '#a4d1cb',
  '#74bab1',
  '#52aba1',
  '#33998f',
  '#1b837a',
  '#0d6b64',
  '#095550',
  '#06403d',
];

const amber: MantineColorsTuple = [
  '#fdf4dc',
  '#fae7b4',
  '#f4d384',
  '#ecbc50',
  '#dfa52b',
  '#c68c14',
  '#a5720b',
  '#855a07',
  '#684606',
  '#4c3305',
];

const brick: MantineColorsTuple = [
  '#fcecea',
  '#f7d4cf',
  '#eea99f',
  '#e57d6f',
  '#db5a49',
  '#cb4231',
  '#b13425',
  '#92291c',
  '#742116',
  '#571810',
];

const iris: MantineColorsTuple = [
  '#efeefa',
  '#dddbf3',
  '#bbb7e6',
  '#9a94d9',
  '#7f78cc',
  '#675fbd',
  '#544ca6',
  '#443d8a',
  '#353070',
  '#272355',
];

const gray: MantineColorsTuple = [
  '#f5f7f6',
  '#eef1ef',
  '#e4e8e6',
  '#d6dcd9',
  '#c3cac7',
  '#a3ada9',
  '#7c8884',
  '#4f5b58',
  '#38423f',
  '#232b29',
];

/** Replaces the library's greys in dark mode; the last are the deepest. */
const dark: MantineColorsTuple = [
  '#dfe7e5',
  '#b3bfbc',
  '#8f9c99',
  '#6b7976',
  '#3b4846',
  '#2c3836',
  '#212c2a',
  '#182120',
  '#121a19',
  '#0b1110',
];

export const theme = createTheme({
  fontFamily: "'Geist Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { petrol, amber, brick, iris, gray, dark },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '18px' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.1875rem' },
  headings: { fontWeight: '600' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true, fz: 'xs' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4, blur: 2 } } },
    Menu: { defaultProps: { shadow: 'md', withinPortal: true } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
  },
});
