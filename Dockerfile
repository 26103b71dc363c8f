# The image of the HTTP process, the worker and the commands of a release; docs/operations.md says how to run them.

FROM node:22-slim AS base
WORKDIR /app
# The project's .npmrc: no package runs code on install.
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci
COPY . .
RUN node --import tsx dev/build.ts

FROM base AS packages
RUN npm ci --omit=dev && npm cache clean --force

FROM node:22-slim
ENV NODE_ENV=production APP_MODE=production HOST=0.0.0.0 PORT=3000 MEDIA_DIRECTORY=/data/media
WORKDIR /app
# Pictures outlive the container: mount a volume here, writable by this user.
RUN mkdir -p /data/media && chown node:node /data/media
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/build build
USER node
EXPOSE 3000
VOLUME /data/media
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/server.js"]
